// The key "/" leads to the search: the page's own where it has one, else the header's.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const on = event.target;
  if (on instanceof Element && on.closest('input, textarea, select, [contenteditable]')) return;
  const fields = [...document.querySelectorAll('main [data-search], [data-search]')];
  const field = fields.find((one) => one.closest('main')) ?? fields.find((one) => one.checkVisibility());
  if (!(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// What opens from the header closes by Escape, which leads back to its button, and by a click beside it.
(() => {
  const opened = () => document.querySelector('.top details[open]');

  document.addEventListener('keydown', (event) => {
    const panel = opened();
    if (event.key !== 'Escape' || event.defaultPrevented || !panel) return;
    event.preventDefault();
    panel.open = false;
    panel.querySelector('summary').focus();
  });
  document.addEventListener('click', ({ target }) => {
    const panel = opened();
    if (panel && target instanceof Node && target.isConnected && !panel.contains(target)) panel.open = false;
  });
})();
