import { acquis, coverage, type Day, type Included, type View, version } from '@acquis/domain';
import { Failure } from './failure.js';
import { columnsIn, formOf, withFields } from './form.js';
import { given } from './given.js';
import type { Surroundings } from './surroundings.js';
import type { Line } from './text/line.js';
import { paint } from './text/paint.js';

/** What was asked of every command. */
export interface Asked {
  readonly asOf?: Day;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly ndjson?: boolean;
  /** The fields named with `--json=title,tally`. */
  readonly fields?: readonly string[];
  /** The API to ask in place of the record that comes with the program. */
  readonly api?: string;
  /** Seconds its answer may take. */
  readonly timeout?: number;
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

/**
 * The record that comes with the program, on the day asked for, else today.
 *
 * @throws Failure where an API is to be asked in its place: a command that can do so asks it before
 */
export function viewOf(asked: Asked, desk: Desk): View {
  if (apiOf(asked, desk) !== undefined)
    throw new Failure(2, 'This is answered from the record in the program, not by an API.', [
      'leave --api and ACQUIS_API out;',
    ]);
  return acquis.at(asked.asOf ?? desk.surroundings.today);
}

/** The API to ask in place of the record, by its address; undefined where none is named. */
export function apiOf(asked: Asked, { surroundings }: Desk): string | undefined {
  return asked.api ?? surroundings.api;
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

/** What is said of a whole answer, in the envelope of the API. */
export function metaOf(view: View, more: object = {}): object {
  return { asOf: view.day, version, coverage: coverage(view), ...more };
}

/** An answer, before it is given in a form. */
export interface Answer {
  /** In the shapes of the API. */
  readonly data: unknown;
  readonly meta: object;
  readonly page?: Page;
  /** The records it refers to, where they are asked for; in JSON only. */
  readonly included?: Included;
  /** Its table, where it has one of its own. */
  readonly csv?: () => Promise<string>;
  /** What is printed for people. */
  readonly text: () => void | Promise<void>;
}

async function csvIn(data: unknown): Promise<string> {
  const { csvOf, tableOf } = await import('@acquis/analysis/csv');
  const items = Array.isArray(data) ? data : [data];
  return csvOf(tableOf(items, columnsIn(items)));
}

/**
 * Prints an answer in the form asked for: text, JSON in the envelope of the API, a table, or a line of JSON for each item.
 *
 * @throws Failure when several forms are asked for, or fields it has not
 */
export async function give({ data, meta, page, included, csv, text }: Answer, asked: Asked, desk: Desk): Promise<void> {
  const form = formOf(asked);
  const shown = form === 'text' ? data : withFields(data, asked.fields);
  switch (form) {
    case 'json':
      desk.print(`${JSON.stringify({ data: shown, ...given({ page, included }), meta }, null, 2)}\n`);
      break;
    case 'ndjson':
      desk.print((Array.isArray(shown) ? shown : [shown]).map((item) => `${JSON.stringify(item)}\n`).join(''));
      break;
    case 'csv':
      desk.print(await (csv && !asked.fields ? csv() : csvIn(shown)));
      break;
    default:
      await text();
  }
}
