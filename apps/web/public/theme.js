// Remembers the reader's choice of light or dark; without one the system decides. Runs before the first paint.
(() => {
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const chosen = read();
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-theme-switch]') : null;
    if (!button) return;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Without storage the choice holds for this page.
    }
  });
})();
