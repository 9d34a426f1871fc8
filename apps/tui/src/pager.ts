import type { Surroundings } from './surroundings.js';
import { cells } from './text/cells.js';

/** Whether a text needs more rows than the terminal has, long lines taking several. */
export function isLonger(text: string, { rows, columns }: Pick<Surroundings, 'rows' | 'columns'>): boolean {
  if (rows === undefined) return false;
  const lines = text.split('\n');
  if (lines.length > rows) return true;
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(cells(line) / columns)), 0) > rows;
}

/** Shows a text in a pager; resolves to whether there is such a pager. What is left unread when the reader leaves is dropped. */
export async function page(text: string, pager: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.on('error', () => {});
  child.stdin.end(text);
  // Ctrl-C is the pager's own while it reads the keyboard.
  const ignored = () => {};
  process.on('SIGINT', ignored);
  return new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code !== 127));
  }).finally(() => process.off('SIGINT', ignored));
}
