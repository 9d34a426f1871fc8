// Lays out what a small screen has put off, a piece whenever it is idle: a picture of the whole page shows everything soon after.
(() => {
  const pieces = [...document.querySelectorAll('.part, .part > .group, .part > figure, .figure-of')];
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  function next() {
    const piece = pieces.shift();
    if (!piece) return;
    piece.style.contentVisibility = 'visible';
    requestAnimationFrame(() => whenIdle(next));
  }
  whenIdle(next);
})();
