import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import type { Measured } from '../../../scripts/bench/measured.js';

const program = fileURLToPath(new URL('../bin/acquis.js', import.meta.url));
const presses = 12;
const within = 50;

/** The views by their numbers. */
const views = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** How long the screen takes to answer a key in each view, from the press to the first bytes of what it draws. */
export async function bench(): Promise<readonly Measured[]> {
  const pty = spawn(process.execPath, [program], {
    cols: 80,
    rows: 24,
    env: { ...process.env, TERM: 'xterm-256color' },
  });
  let heard = () => {};
  pty.onData(() => heard());
  const drawn = (wait: number) =>
    Promise.race([new Promise<void>((resolve) => (heard = resolve)), setTimeout(wait)]).then(() => performance.now());
  await setTimeout(3000);
  const halves: number[] = [];
  const all: number[] = [];
  for (const view of views) {
    pty.write(view);
    await setTimeout(1500);
    const took: number[] = [];
    for (let press = 0; press < presses; press++) {
      const pressed = performance.now();
      const answered = drawn(1000);
      pty.write(press % 4 === 3 ? 'k' : 'j');
      took.push((await answered) - pressed);
      await setTimeout(150);
    }
    const sorted = took.filter((each) => each < 1000).sort((a, b) => a - b);
    all.push(...sorted);
    const half = sorted[Math.floor(sorted.length / 2)];
    if (half !== undefined) halves.push(half);
  }
  pty.kill();
  const middle = all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.POSITIVE_INFINITY;
  const most = halves.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...halves);
  return [
    {
      what: 'terminal, a key press in each of nine views',
      value: `${middle.toFixed(0)} ms in the middle of ${all.length} answers in ${halves.length} of ${views.length} views, ${most.toFixed(0)} ms in the middle of the slowest view`,
      target: `under ${within} ms`,
      met: most < within,
    },
  ];
}
