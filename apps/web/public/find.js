// In the header, what is found shows below the field as one types, by kind: a combobox whose options are links. The search page
// is asked, so that both find the same; without this script the field leads there.
(() => {
  const pause = 150;
  const shownOfKind = 2;
  const kindsShown = 5;
  const form = document.querySelector('.find');
  const field = form?.querySelector('[data-search]');
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) return;

  let waiting = 0;
  let asking = new AbortController();
  let list;
  let chosen = -1;

  const options = () => [...(list?.querySelectorAll('[role="option"]') ?? [])];

  function made(name, className, ...content) {
    const element = document.createElement(name);
    element.className = className;
    element.append(...content);
    return element;
  }

  function option(link, ...content) {
    const element = made('a', 'option', ...content);
    element.href = link;
    element.setAttribute('role', 'option');
    element.tabIndex = -1;
    return element;
  }

  function hit(row) {
    const link = row.querySelector('[data-hit]');
    const [name, title] = [link.textContent, link.nextElementSibling];
    const more = title?.matches('.note') ? '' : (title?.textContent ?? '');
    return option(link.href, made('b', '', name), ' ', made('span', 'quiet', more));
  }

  function group(section) {
    const rows = [...section.querySelectorAll('li')].slice(0, shownOfKind);
    const element = made('div', 'kind', made('div', 'name', section.dataset.kind), ...rows.map(hit));
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', section.dataset.kind);
    element.firstChild.setAttribute('aria-hidden', 'true');
    return element;
  }

  function close() {
    asking.abort();
    clearTimeout(waiting);
    list?.remove();
    list = undefined;
    chosen = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const all = options();
    chosen = (index + all.length + 1) % (all.length + 1);
    // One place past the last option stands for the field itself.
    for (const [place, one] of all.entries()) {
      one.id = `found-${place}`;
      one.setAttribute('aria-selected', String(place === chosen));
    }
    const one = all[chosen];
    if (one) field.setAttribute('aria-activedescendant', one.id);
    else field.removeAttribute('aria-activedescendant');
    one?.scrollIntoView({ block: 'nearest' });
  }

  function show(page, address) {
    const sections = [...page.querySelectorAll('[data-kind]')].slice(0, kindsShown);
    const count = page.querySelector('[data-count]')?.textContent.split(/[,·]/)[0]?.trim() ?? '0 records';
    const groups =
      sections.length > 0
        ? sections.map(group)
        : [...page.querySelectorAll('[data-found] .rows > li:has([data-hit])')].slice(0, 5).map(hit);
    close();
    list = made(
      'div',
      'found',
      ...groups,
      option(address, groups.length > 0 ? `All results: ${count}` : 'Nothing found: how to ask'),
    );
    list.id = 'found';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Found');
    form.append(list);
    field.setAttribute('aria-expanded', 'true');
    choose(-1);
  }

  async function ask() {
    const asked = field.value.trim();
    asking.abort();
    if (asked === '') return close();
    asking = new AbortController();
    const address = `${form.action}?${new URLSearchParams({ q: asked })}`;
    const answer = await fetch(address, { signal: asking.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (field.value.trim() === asked && document.activeElement === field) show(page, address);
  }

  function become() {
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'found',
      'aria-autocomplete': 'list',
    }))
      field.setAttribute(name, value);
  }

  field.addEventListener('focus', become, { once: true });
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    // A question overtaken by the next one, or a site out of reach: Enter still leads to the search page.
    waiting = setTimeout(() => ask().catch(() => undefined), pause);
  });
  field.addEventListener('keydown', (event) => {
    if (!list || event.isComposing) return;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && options()[chosen]) options()[chosen].click();
    else return;
    event.preventDefault();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget)) close();
  });
  form.addEventListener('submit', close);
})();
