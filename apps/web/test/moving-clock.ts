/**
 * Loaded before the host with `node --import`, gives the whole process, the renderer's cache included, a clock that a test
 * moves: a message with a number sets how many milliseconds it runs ahead, and is sent back once it does. The site itself has
 * no such door.
 */
let ahead = 0;
const realNow = Date.now;
const realElapsed = performance.now.bind(performance);
const now = () => realNow() + ahead;

globalThis.Date = new Proxy(Date, {
  construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now()] : given, as),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
performance.now = () => realElapsed() + ahead;

process.on('message', (milliseconds) => {
  if (typeof milliseconds !== 'number') return;
  ahead = milliseconds;
  process.send?.(milliseconds);
});
