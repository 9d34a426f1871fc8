import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import type { Measured } from '../../../scripts/bench/measured.js';
import { withInstalled } from './installed.ts';

/** Through the views by their numbers, down their lists, then through the other kinds. */
const roaming = [...'2jjjjG3jjjjG4jjjjG5jjjj6jjjj7jjjj', ...'>jj'.repeat(12), '2'];

/** Megabytes of a process in memory, as Linux counts them. */
function megabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

async function walk(program: string): Promise<readonly Measured[]> {
  const pty = spawn(process.execPath, [program], {
    cols: 80,
    rows: 24,
    env: { ...process.env, TERM: 'xterm-256color' },
  });
  let shown = '';
  pty.onData((data) => {
    shown += data;
  });
  await setTimeout(5000);
  if (!shown.includes('as known today')) throw new Error('the full screen did not open within five seconds');
  const atStart = megabytes(pty.pid);
  for (const key of roaming) {
    pty.write(key);
    await setTimeout(100);
  }
  await setTimeout(1000);
  const roamed = megabytes(pty.pid);
  pty.kill();
  return [
    {
      what: 'terminal, memory of the full screen',
      value: `${atStart} MB at start, ${roamed} MB after a walk through all views`,
      target: 'under 150 MB',
      met: Math.max(atStart, roamed) < 150,
    },
  ];
}

/** Memory of the full screen when it stands, and after a walk through all it shows. On Linux only. */
export async function bench(): Promise<readonly Measured[]> {
  return process.platform === 'linux' ? withInstalled(walk) : [];
}
