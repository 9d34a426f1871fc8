/**
 * Sets the reader's choice of light or dark before the first paint; without one the system decides. It stands in the page itself,
 * for a file would hold the paint up. The switch is in `public/theme.js`.
 */
export const rememberedTheme =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
