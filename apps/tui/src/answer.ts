import { acquis, coverage, type Day, type View, version } from '@acquis/domain';
import type { Surroundings } from './surroundings.js';
import type { Line } from './text/line.js';
import { paint } from './text/paint.js';

/** What was asked of every command. */
export interface Asked {
  readonly asOf?: Day;
  readonly json?: boolean;
}

/** Where the record is published, without a slash at the end: answers to assistants lead there. */
export interface Published {
  readonly site?: string;
  readonly api: string;
}

/** Where a command leaves its answer, and what it must know to give it. */
export interface Desk {
  readonly surroundings: Surroundings;
  /** Data, for stdout. */
  print(text: string): void;
  /** Talk, for stderr. */
  say(text: string): void;
  /** Asks for the full-screen browser once the command has ended. */
  browse(day: Day): void;
  /** Asks that an assistant be answered over stdin and stdout once the command has ended. */
  assist(published: Published): void;
}

/** The record on the day asked for, else today. */
export function viewOf(asked: Asked, { surroundings }: Desk): View {
  return acquis.at(asked.asOf ?? surroundings.today);
}

/** The width of a list's lines: the terminal's; undefined where the answer goes elsewhere and nothing may be lost. */
export function listWidth({ surroundings }: Desk): number | undefined {
  return surroundings.terminal ? surroundings.columns : undefined;
}

/** Prints an answer as text. */
export function printLines(lines: readonly Line[], { surroundings, print }: Desk): void {
  print(`${paint(lines, surroundings)}\n`);
}

/** The page of a list in JSON; the terminal gives everything at once. */
export interface Page {
  readonly limit: number | null;
  readonly total: number;
  readonly next: null;
}

/** Prints an answer as JSON, in the envelope of the API; `more` is added to what holds for the whole answer. */
export function printJson(view: View, data: unknown, { print }: Desk, page?: Page, more: object = {}): void {
  const meta = { asOf: view.day, version, coverage: coverage(view), ...more };
  print(`${JSON.stringify({ data, ...(page ? { page } : {}), meta }, null, 2)}\n`);
}
