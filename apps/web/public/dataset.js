// On the page about the data, the size of the archive is told by the API, which makes it.
(() => {
  const place = document.querySelector('[data-archive]');
  if (!(place instanceof HTMLElement)) return;
  const size = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

  async function tell() {
    const answer = await fetch(place.dataset.archive);
    if (!answer.ok) return;
    const { data } = await answer.json();
    // An attribute that the style shows: the page's own script may still be reading the text it was sent with.
    place.dataset.size = `, ${size.format(data.archive.bytes / 1_000_000)}`;
  }

  // An API out of reach: the link stands without the size.
  tell().catch(() => undefined);
})();
