import { nearest, toId } from '../core/nearest.js';
import type { State } from './schema.js';
import { stateSpellings } from './spellings.js';

/** What of a state its names are read from. */
export type NamedState = Pick<State, 'id' | 'iso2' | 'title' | 'names' | 'aliases'>;

/** A state that a text may have meant. */
export interface MeantState {
  readonly id: State['id'];
  readonly name: string;
}

/** Reads names of states. */
export interface StateReader {
  /** The state a name means, in any of the six languages, its order, case, accents and punctuation aside; undefined: none, or several. */
  readonly named: (text: string) => State['id'] | undefined;
  /** The state with a code: alpha-3 in any case, or alpha-2 in capitals. */
  readonly coded: (text: string) => State['id'] | undefined;
  /** The states whose names look most like a text, nearest first. */
  readonly near: (text: string, limit?: number) => readonly MeantState[];
}

const left: ReadonlySet<string> = new Set(['of', 'the', 'and']);
const whole: Readonly<Record<string, string>> = { st: 'saint', rep: 'republic', dem: 'democratic', fed: 'federal' };

/** A name as its words, sorted: "Korea, Republic of" and "the Republic of Korea" are one. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad'’‘ʼ`´]/gu, '')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !left.has(word))
    .map((word) => (Object.hasOwn(whole, word) ? (whole[word] ?? word) : word))
    .sort()
    .join(' ');
}

function namesOf({ title, names, aliases }: NamedState): readonly string[] {
  return [title, ...Object.values(names).flatMap(({ short, formal }) => [short, formal]), ...aliases];
}

/** A reader of the names of states: what is brought into the record, mended in it or asked of it by `pnpm data` goes through it. */
export function stateReader(states: readonly NamedState[]): StateReader {
  const meanings = new Map<string, State['id'] | null>();
  const spelt = new Map<string, MeantState>();
  const add = (name: string, { id, title }: NamedState) => {
    const key = keyOf(name);
    if (key === '') return;
    const known = meanings.get(key);
    meanings.set(key, known === undefined || known === id ? id : null);
    spelt.set(toId(name), { id, name: title });
  };
  for (const state of states) for (const name of namesOf(state)) add(name, state);
  for (const [name, ...others] of stateSpellings) {
    const state = states.find(({ id }) => id === meanings.get(keyOf(name)));
    if (state) for (const other of others) add(other, state);
  }
  const codes = new Map(states.flatMap(({ id, iso2 }) => [[id, id] as const, [iso2.toUpperCase(), id] as const]));
  return {
    named: (text) => meanings.get(keyOf(text)) ?? undefined,
    coded: (text) => codes.get(text.length === 3 ? text.toLowerCase() : text),
    near: (text, limit = 3) => {
      const found = nearest(text, spelt.keys(), limit * 3).flatMap((name) => spelt.get(name) ?? []);
      return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index).slice(0, limit);
    },
  };
}
