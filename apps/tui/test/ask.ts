import { type Outcome, run } from '../src/run.js';
import type { Surroundings } from '../src/surroundings.js';

/** A pipe on 22 November 2026. */
export const piped: Surroundings = {
  today: '2026-11-22',
  columns: 80,
  colour: false,
  ascii: false,
  terminal: false,
  interactive: false,
};

/** A terminal of 80 columns on the same day. */
export const seated: Surroundings = { ...piped, colour: true, terminal: true, interactive: true };

/** Runs a command line in a pipe. */
export function ask(commandLine: string): Promise<Outcome> {
  return run(commandLine.split(' ').filter(Boolean), piped);
}

/** What a command prints, on one line with single spaces. */
export async function answer(commandLine: string): Promise<string> {
  const { stdout } = await ask(commandLine);
  return stdout.replace(/\s+/g, ' ');
}
