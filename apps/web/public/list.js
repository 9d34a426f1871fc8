// Narrows a list to a name as one types: the page of the list so narrowed is asked for, and takes the place of the one shown. Without
// this script the form leads there.
(() => {
  const pause = 150;
  const form = document.querySelector('[data-list-form]');
  const field = form?.querySelector('input[type="search"]');
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) return;

  let waiting = 0;
  let asking = new AbortController();

  async function narrow() {
    asking.abort();
    asking = new AbortController();
    const asked = [...new FormData(form)].filter(([, value]) => value !== '');
    const address = asked.length > 0 ? `${form.action}?${new URLSearchParams(asked)}` : form.action;
    const answer = await fetch(address, { signal: asking.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = [...page.querySelectorAll('[data-narrowed]')];
    const shown = [...document.querySelectorAll('[data-narrowed]')];
    if (fresh.length !== shown.length) return location.assign(address);
    for (const [place, part] of shown.entries()) part.replaceChildren(...fresh[place].childNodes);
    history.replaceState(null, '', address);
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    // Overtaken by the next letter, or the site out of reach: the form still leads to the list.
    waiting = setTimeout(() => narrow().catch(() => undefined), pause);
  });
})();
