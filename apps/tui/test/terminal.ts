import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

const program = fileURLToPath(new URL('../bin/acquis.js', import.meta.url));

/** The program in a real terminal. */
export interface Terminal {
  /** Everything written so far. */
  written(): string;
  /** Types keys. */
  type(keys: string): void;
  /** Types a key again and again until text is written after it. */
  typeUntil(key: string, text: string): Promise<void>;
  /** Waits until text has been written after the last keys typed. */
  shows(text: string): Promise<void>;
  /** Makes the terminal another size. */
  resize(columns: number, rows: number): void;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number>;
}

/** What a terminal is started with beside its size. */
export interface Setting {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The working folder. */
  readonly folder?: string;
}

const plain = { TERM: 'xterm-256color', ACQUIS_TODAY: '2026-11-22', NO_COLOR: '', LC_ALL: 'C.UTF-8' };

/** Starts the program in a terminal of a size, on 22 November 2026. */
export function terminal(columns: number, rows: number, setting: Setting = {}): Terminal {
  const { args = [], environment = {}, folder = process.cwd() } = setting;
  const env = { ...process.env, ...plain, ...environment };
  const pty = spawn(process.execPath, [program, ...args], { cols: columns, rows, env, cwd: folder });
  let written = '';
  let typedAt = 0;
  const waiting = new Set<() => void>();
  pty.onData((data) => {
    written += data;
    for (const look of waiting) look();
  });
  const type = (keys: string) => {
    typedAt = written.length;
    pty.write(keys);
  };
  const isShown = (text: string) => stripVTControlCharacters(written.slice(typedAt)).includes(text);
  return {
    written: () => written,
    type,
    async typeUntil(key, text) {
      while (!isShown(text)) {
        type(key);
        for (let waited = 0; waited < 20 && !isShown(text); waited++)
          await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    shows: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isShown(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    resize(wide, high) {
      typedAt = written.length;
      pty.resize(wide, high);
    },
    ended: new Promise((resolve) => pty.onExit(({ exitCode }) => resolve(exitCode))),
  };
}
