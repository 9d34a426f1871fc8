// On the search page, what is found follows what is typed, and the arrow keys lead from the field through it and back. Pages
// come ready from the site: only their results are taken over.
(() => {
  const pause = 120;
  const form = document.querySelector('main form[data-live]');
  const field = form?.querySelector('[data-search]');
  const said = document.querySelector('[data-said]');
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) return;

  let waiting = 0;
  let asking = new AbortController();
  let shown = field.value;

  async function follow() {
    const asked = field.value;
    if (asked.trim() === shown.trim()) return;
    asking.abort();
    asking = new AbortController();
    const query = new URLSearchParams(new FormData(form));
    if (asked.trim() === '') query.delete('q');
    const address = query.size > 0 ? `${form.action}?${query}` : form.action;
    const answer = await fetch(address, { signal: asking.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (field.value !== asked) return;
    for (const part of ['main h1', '[data-found]']) {
      const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
      if (old && fresh) old.replaceWith(document.adoptNode(fresh));
    }
    document.title = page.title;
    history.replaceState(null, '', address);
    if (said) said.textContent = document.querySelector('[data-count]')?.textContent ?? '';
    shown = asked;
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A question overtaken by the next one, or a site out of reach: the button still asks.
      follow().catch(() => undefined);
    }, pause);
  });

  document.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...document.querySelectorAll('[data-found] [data-hit]')];
    const here = stops.indexOf(document.activeElement);
    const next = stops[here + by];
    if (!by || here < 0 || !next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
  });
})();
