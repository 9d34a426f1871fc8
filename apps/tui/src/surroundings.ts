import { type Day, isDay } from '@acquis/domain';
import { addressExpected, addressIn } from './address.js';
import { Failure } from './failure.js';

/** What a command must know of where it runs. Read once, when the program starts. */
export interface Surroundings {
  /** Today's day in UTC. */
  readonly today: Day;
  /** Rows of the terminal; undefined where answers go elsewhere. */
  readonly rows?: number;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  readonly colour: boolean;
  /** The terminal shows only ASCII: LC_ALL, LC_CTYPE or LANG names an encoding that is not UTF-8. */
  readonly ascii: boolean;
  /** Answers go to a terminal, so that a line of a list must not be longer than it is wide. */
  readonly terminal: boolean;
  /** Someone sits at a terminal: the full-screen browser can be shown. */
  readonly interactive: boolean;
  /** The address of the site, to which citations lead; absent where none is set. */
  readonly site?: string;
  /** The store of recorded votes that is named, by its path; absent where none is. */
  readonly votes?: string;
  /** What shows answers longer than the screen, as a command of the shell; absent where nothing does. */
  readonly pager?: string;
  /** The API to ask in place of the record, by its address; absent where none is named. */
  readonly api?: string;
  /** Shows how far a long command has come, at once; absent where nobody watches. */
  readonly progress?: (text: string) => void;
}

/** What is read of an output or input stream. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** A stream for talk. */
export interface Talk extends Stream {
  write(text: string): unknown;
}

/** The environment's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Lines longer than this are hard to read. */
const widestText = 120;

function today({ ACQUIS_TODAY: set }: Environment, now: Date): Day {
  if (!set) return now.toISOString().slice(0, 10);
  if (!isDay(set)) throw new Failure(2, `ACQUIS_TODAY is "${set}"; expected YYYY-MM-DD, a day that exists`);
  return set;
}

function apiIn({ ACQUIS_API: set }: Environment): string | undefined {
  if (!set) return undefined;
  const api = addressIn(set);
  if (api === undefined) throw new Failure(2, `ACQUIS_API is "${set}"; ${addressExpected}`);
  return api;
}

function isAscii({ LC_ALL, LC_CTYPE, LANG }: Environment): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG;
  return Boolean(locale) && !/utf-?8/i.test(locale ?? '');
}

/** What `PAGER` says; less where it says nothing, none where it is empty or `cat`. */
function pagerIn({ PAGER: set, TERM }: Environment): string | undefined {
  if (TERM === 'dumb' || set === '' || set === 'cat') return undefined;
  return set ?? 'less -FRX';
}

/**
 * Reads the surroundings. `ACQUIS_TODAY` replaces the clock, `NO_COLOR` turns colour off, `LANG=C` all but ASCII,
 * `ACQUIS_VOTES` names a store, `SITE_URL` the site, `ACQUIS_API` an API, `PAGER` what shows long answers.
 *
 * @throws Failure when ACQUIS_TODAY is not a day, or ACQUIS_API no address
 */
export function surroundings(
  environment: Environment,
  streams: { readonly input: Stream; readonly output: Stream; readonly talk?: Talk },
  now: Date,
): Surroundings {
  const { output, talk } = streams;
  const watched = talk?.isTTY === true && environment.TERM !== 'dumb';
  const terminal = output.isTTY === true && environment.TERM !== 'dumb';
  const pager = output.isTTY ? pagerIn(environment) : undefined;
  const api = apiIn(environment);
  return {
    today: today(environment, now),
    columns: output.isTTY ? Math.max(20, Math.min(output.columns || 80, widestText)) : 80,
    terminal: output.isTTY === true,
    colour: terminal && !environment.NO_COLOR,
    ascii: terminal && isAscii(environment),
    interactive: terminal && streams.input.isTTY === true,
    ...(environment.SITE_URL ? { site: environment.SITE_URL.replace(/\/+$/, '') } : {}),
    ...(output.isTTY && output.rows ? { rows: output.rows } : {}),
    ...(pager ? { pager } : {}),
    ...(api ? { api } : {}),
    ...(environment.ACQUIS_VOTES ? { votes: environment.ACQUIS_VOTES } : {}),
    ...(watched ? { progress: (text: string) => void talk.write(text) } : {}),
  };
}
