// Moves about a calendar by keys, after the pattern of a date grid: arrows a day or a week, Home and End within a week, Page Up
// and Page Down a month, with Shift a year. Months come ready from the site, one page each: only their calendar is taken over.
(() => {
  const keys = {
    ArrowLeft: { days: -1 },
    ArrowRight: { days: 1 },
    ArrowUp: { days: -7 },
    ArrowDown: { days: 7 },
    PageUp: { months: -1 },
    PageDown: { months: 1 },
  };
  const lengthOf = (year, month) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const dated = (date) => date.toISOString().slice(0, 10);
  const months = new Map();

  /** One day is in the order of the Tab key; arrows lead to the others. */
  function rove(calendar, chosen) {
    calendar.querySelector('table').setAttribute('role', 'grid');
    for (const link of calendar.querySelectorAll('[data-day]')) link.tabIndex = link === chosen ? 0 : -1;
  }

  function prepare(calendar) {
    rove(calendar, calendar.querySelector('[data-day][aria-current]') ?? calendar.querySelector('[data-day]'));
  }

  function addressOf(calendar, month) {
    const { path, base } = calendar.dataset;
    return `${base}/days/${month}?${new URLSearchParams({ path })}`;
  }

  async function monthAt(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector('main [data-month]');
  }

  /** Puts another month in the calendar's place, if it is still wanted when it comes. Out of reach, the browser goes to its page. */
  async function turn(calendar, address, wanted = () => calendar.isConnected) {
    calendar.setAttribute('aria-busy', 'true');
    try {
      if (!months.has(address)) months.set(address, await monthAt(address));
    } catch {
      location.assign(address);
      return undefined;
    }
    if (!wanted()) return undefined;
    const fresh = document.adoptNode(months.get(address).cloneNode(true));
    calendar.replaceWith(fresh);
    prepare(fresh);
    return fresh;
  }

  /** The day the reader is on the way to, while its month is fetched: further keys go on from there. */
  let aim;

  async function goTo(calendar, day) {
    const mine = { calendar, day };
    aim = mine;
    const month = day.slice(0, 7);
    const stays = month === calendar.dataset.month;
    const shown = stays ? calendar : await turn(calendar, addressOf(calendar, month), () => aim === mine);
    if (aim !== mine) return;
    aim = undefined;
    shown?.removeAttribute('aria-busy');
    const link = shown?.querySelector(`[data-day="${day}"]`);
    if (!link) return;
    rove(shown, link);
    link.focus();
  }

  function target(day, key, shift) {
    const date = new Date(`${day}T00:00:00Z`);
    const weekday = (date.getUTCDay() + 6) % 7;
    const { days = key === 'Home' ? -weekday : 6 - weekday, months: by } = keys[key] ?? {};
    if (!by) return dated(new Date(date.getTime() + days * 86_400_000));
    const to = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by * (shift ? 12 : 1), 1));
    to.setUTCDate(Math.min(date.getUTCDate(), lengthOf(to.getUTCFullYear(), to.getUTCMonth())));
    return dated(to);
  }

  document.addEventListener('keydown', (event) => {
    const on = event.target instanceof Element ? event.target : document.body;
    const link = on.closest('[data-day]');
    const calendar = link?.closest('[data-month]');
    if (!calendar || !(event.key in keys || event.key === 'Home' || event.key === 'End')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { first, last } = calendar.dataset;
    const from = aim?.calendar === calendar ? aim.day : link.dataset.day;
    const day = target(from, event.key, event.shiftKey);
    goTo(calendar, [first, day, last].sort()[1]);
  });

  document.addEventListener('click', async (event) => {
    const step = event.target instanceof Element ? event.target.closest('[data-month] [data-step]') : null;
    if (!step || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const fresh = await turn(step.closest('[data-month]'), step.href);
    const same = fresh?.querySelector(`[data-step="${step.dataset.step}"]`);
    (same ?? fresh?.querySelector('[data-day][tabindex="0"]'))?.focus();
  });

  document.addEventListener(
    'toggle',
    ({ target: menu }) => {
      if (menu instanceof HTMLElement && 'days' in menu.dataset && menu.open)
        prepare(menu.querySelector('[data-month]'));
    },
    true,
  );
  document.addEventListener('focusin', ({ target: link }) => {
    if (link instanceof HTMLElement && link.matches('[data-day]:not([tabindex])'))
      rove(link.closest('[data-month]'), link);
  });
})();
