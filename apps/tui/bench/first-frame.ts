import { mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { build } from 'tsup';
import type { Measured } from '../../../scripts/bench/measured.js';
import { bundle } from '../tsup.config.ts';
import { withInstalled } from './installed.ts';
import { against, report } from './timing.ts';

const hello = fileURLToPath(new URL('hello.tsx', import.meta.url));

/** Milliseconds from start to the first frame that holds a text, in a terminal of 80 by 24. */
function firstFrame(script: string, text: string): Promise<number> {
  const started = performance.now();
  const pty = spawn(process.execPath, [script], {
    cols: 80,
    rows: 24,
    env: { ...process.env, TERM: 'xterm-256color' },
  });
  return new Promise((resolve) => {
    let written = '';
    let shown: number | undefined;
    pty.onData((data) => {
      written += data;
      if (shown !== undefined || !written.includes(text)) return;
      shown = performance.now() - started;
      pty.kill();
    });
    pty.onExit(() => resolve(shown ?? Number.NaN));
  });
}

/** Builds the bare Ink program, Ink as it comes, bundled as the terminal is and behind the same compile cache. */
async function buildHello(folder: string): Promise<string> {
  await build({ ...bundle, entry: { hello }, outDir: folder, config: false, silent: true });
  const start = join(folder, 'start.js');
  await writeFile(
    start,
    "import module from 'node:module';\nmodule.enableCompileCache();\nawait import('./hello.js');\n",
  );
  return start;
}

/** First frame of the full screen against a bare Ink program bundled alike. */
export function bench(): Promise<readonly Measured[]> {
  return withInstalled(async (program) => {
    const start = await buildHello(await mkdtemp(join(dirname(program), 'hello-')));
    const frames = await against(
      () => firstFrame(program, 'as known today'),
      () => firstFrame(start, 'hello from ink'),
    );
    return [report('terminal, first frame of the full screen', 'a bare Ink hello', frames, 1.5)];
  });
}
