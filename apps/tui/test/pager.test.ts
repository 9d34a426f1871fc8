import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../bin/acquis.js', import.meta.url));

/** What is written to a terminal of 80 by 24 in which answers are paged by marking every line, and the exit code. */
function shown(...args: readonly string[]): Promise<{ written: string; code: number }> {
  const env = { ...process.env, TERM: 'xterm-256color', ACQUIS_TODAY: '2026-11-22', PAGER: 'sed s/^/paged:/' };
  const pty = spawn(process.execPath, [program, ...args], { cols: 80, rows: 24, env });
  let written = '';
  pty.onData((data) => {
    written += data;
  });
  return new Promise((resolve) => pty.onExit(({ exitCode }) => resolve({ written, code: exitCode })));
}

describe('in a terminal', () => {
  it('an answer longer than the screen is shown by PAGER', async () => {
    const { written, code } = await shown('states');
    expect(written).toContain('paged:');
    expect(code).toBe(0);
  });

  it('a shorter one is not, nor any with --plain', async () => {
    expect((await shown('states', '--limit', '3')).written).not.toContain('paged:');
    expect((await shown('states', '--plain')).written).not.toContain('paged:');
  });
});
