// Leaves fields without a value out of the address of a form that asks. The server takes them for absent all the same.
document.addEventListener('formdata', ({ target, formData }) => {
  if (!(target instanceof HTMLFormElement) || target.method !== 'get') return;
  for (const name of new Set(formData.keys())) {
    const values = formData.getAll(name);
    const given = values.filter((value) => value !== '');
    if (given.length === values.length) continue;
    formData.delete(name);
    for (const value of given) formData.append(name, value);
  }
});
