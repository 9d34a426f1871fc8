// On the page of a decision, a question to its rule is answered where it is asked: the page of suppositions is asked, its answer is
// shown, and the question is written into the address. Without this script the form leads to that page.
(() => {
  const panel = document.querySelector('.what-if');
  const form = panel?.querySelector('form');
  const answer = panel?.querySelector('[data-answer]');
  const told = panel?.querySelector('[data-told]');
  if (!(form instanceof HTMLFormElement) || !answer || !told) return;

  const state = form.elements.namedItem('state');
  let asking = new AbortController();

  async function pageAt(address, signal) {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(address);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return { page, query: new URL(response.url).search };
  }

  const fields = (of) => [...of.elements].filter(({ name, type }) => name && type !== 'hidden');

  /** What was read moves from the fields into the question; the vote chosen stays, for the next state. */
  function takeOver(fresh) {
    for (const hidden of form.querySelectorAll('input[type=hidden]')) hidden.remove();
    form.prepend(...fresh.querySelectorAll('input[type=hidden]'));
    const values = new Map(fields(fresh).map(({ name, value }) => [name, value]));
    for (const field of fields(form)) if (field.name !== 'vote') field.value = values.get(field.name) ?? '';
    form.querySelector('[data-again]')?.remove();
    const again = fresh.querySelector('[data-again]');
    if (again) form.querySelector('[type=submit]').after(again);
  }

  /** Two queries as one. */
  const joined = (beside, query) => (beside && query ? `${beside}&${query.slice(1)}` : beside + query);

  const addressOf = (query) =>
    location.pathname + joined(panel.dataset.beside, query) + (query === '' ? '' : '#what-if');

  const beside = new URLSearchParams(panel.dataset.beside);
  beside.delete('by');
  const besideGrouping = beside.size === 0 ? '' : `?${beside}`;

  /** The links to other groupings of the cells carry the question along, and whatever else the address asks. */
  function carry(query) {
    for (const link of document.querySelectorAll('.by-group a')) {
      const by = new URLSearchParams(link.search).get('by');
      link.search = joined(joined(by === null ? '' : `?by=${by}`, besideGrouping), query);
    }
  }

  function show(page, query) {
    const supposed = page.querySelector('.supposed, .as-recorded');
    const problems = supposed.querySelector('.problems');
    problems?.removeAttribute('role');
    if (!problems) takeOver(page.querySelector('main form.asking'));
    answer.replaceChildren(...(query === '' ? [] : [document.adoptNode(supposed)]));
    told.textContent = [problems, supposed.querySelector('h2')].map((part) => part?.textContent ?? '').join(' ');
    history.replaceState(history.state, '', addressOf(query));
    carry(query);
  }

  /** Out of reach, the browser goes to the page itself. */
  async function ask(address) {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    answer.setAttribute('aria-busy', 'true');
    try {
      const { page, query } = await pageAt(address, signal);
      show(page, query);
    } catch {
      if (!signal.aborted) location.assign(address);
      return;
    }
    answer.removeAttribute('aria-busy');
    if (answer.hasChildNodes()) answer.scrollIntoView({ block: 'nearest' });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    const question = new URLSearchParams(filled).toString();
    ask(question === '' ? form.action : `${form.action}?${question}`);
  });

  panel.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest('form a, [data-answer] a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (link.origin + link.pathname !== form.action) return;
    event.preventDefault();
    await ask(link.href);
    (answer.hasChildNodes() ? answer : fields(form)[0]).focus();
  });

  /** The names of the states come when they are first wanted. */
  async function list() {
    const { page } = await pageAt(form.action);
    const names = document.createElement('datalist');
    names.id = 'states-to-suppose';
    for (const option of page.querySelectorAll('select[name=state] option:not([value=""])')) {
      const name = document.createElement('option');
      name.value = option.text;
      name.label = option.parentElement.label;
      names.append(name);
    }
    form.append(names);
    state.setAttribute('list', names.id);
  }
  // Without the list a name can still be written in.
  state?.addEventListener('focus', () => list().catch(() => undefined), { once: true });
})();
