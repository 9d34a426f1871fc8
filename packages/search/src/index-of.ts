import MiniSearch from 'minisearch';
import { analyse, type Occurrence, occurrencesIn } from './analysis.js';
import { type ExactForms, exactForms } from './exact.js';
import type { Dictionary } from './names/dictionary.js';
import { dictionaryOf } from './names/dictionary-of.js';
import { atOnce } from './pauses.js';
import { type Entry, keyOf } from './records/entry.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { isTally, tokensOf } from './words/tokens.js';

/** The parts of a record that are searched, with their weight. */

export const weights = { self: 0.5, title: 4, names: 2, kind: 1.5, lead: 2.5, body: 1 };

type Part = keyof typeof weights;
const parts: readonly Part[] = ['self', 'title', 'names', 'kind', 'lead', 'body'];

type Analysed = Readonly<Record<Part, string>> & { readonly position: number };

/** Everything needed to answer queries on one day. */
export interface Index {
  readonly entries: readonly Entry[];
  readonly dictionary: Dictionary;
  readonly words: MiniSearch<Analysed>;
  /** How many terms the title of each record has, by position. */
  readonly titleLengths: readonly number[];
  readonly vocabulary: Vocabulary;
  /** The records a reference means, by position: a record by its key, those with a tally by the tally. */
  readonly references: ReadonlyMap<string, ReadonlySet<number>>;
  /** The records that are called so, by position, for the whole text of a query. */
  readonly exact: ExactForms;
  /** The terms of a text of the records, with spaces between. */
  readonly termsIn: (text: string) => string;
  /** The terms of a text of the records and where they stand in it. */
  readonly occurrencesIn: (text: string) => readonly Occurrence[];
}

/** Many records say the same: each text is analysed once. */
function reading(dictionary: Dictionary): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const tokens = tokensOf(text);
    dictionary.seen(tokens);
    const terms = occurrencesIn(text, tokens, dictionary, true)
      .map(({ term }) => term)
      .join(' ');
    known.set(text, terms);
    return terms;
  };
}

/** The texts shown last, in which where their terms stand is kept. */
const textsKept = 4_000;

/** The same texts are shown for many queries: the last ones are not analysed again. */
function placing(dictionary: Dictionary): (text: string) => readonly Occurrence[] {
  const known = new Map<string, readonly Occurrence[]>();
  return (text) => {
    const occurrences = known.get(text) ?? analyse(text, dictionary, true);
    known.delete(text);
    known.set(text, occurrences);
    const [oldest] = known.keys();
    if (known.size > textsKept && oldest !== undefined) known.delete(oldest);
    return occurrences;
  };
}

/** Records that are indexed without a pause. */
const atATime = 50;

/** Builds the index of some records; pauses now and then, for whoever has other things to do meanwhile. */
export function* indexing(entries: readonly Entry[]): Generator<undefined, Index> {
  const dictionary = dictionaryOf(entries);
  const termsIn = reading(dictionary);
  const terms = (texts: readonly string[]) => texts.map(termsIn).join(' ');
  const words = new MiniSearch<Analysed>({
    idField: 'position',
    fields: [...parts],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  const counts = new Map<string, number>();
  const titleLengths: number[] = [];
  const references = new Map<string, Set<number>>();
  const refer = (reference: string, position: number) => {
    const positions = references.get(reference) ?? new Set<number>();
    references.set(reference, positions.add(position));
  };
  for (const [position, entry] of entries.entries()) {
    const { title, short, names, kind, lead, text, facts, rows, about } = entry;
    const document: Analysed = {
      position,
      self: keyOf(entry),
      title: terms(title === short ? [title] : [title, short]),
      names: terms(names),
      kind: terms([kind]),
      lead: terms(lead),
      body: `${terms([...text, ...facts, ...rows])} ${about.join(' ')}`,
    };
    const own = new Set<string>();
    for (const part of parts) for (const term of document[part].split(' ')) own.add(term);
    for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1);
    refer(document.self, position);
    for (const term of terms(text).split(' ').filter(isTally)) refer(term, position);
    titleLengths.push(new Set(document.title.split(' ')).size);
    words.add(document);
    if (position % atATime === 0) yield;
  }
  return {
    entries,
    dictionary,
    words,
    titleLengths,
    vocabulary: vocabularyOf(counts),
    references,
    exact: exactForms(entries),
    termsIn,
    occurrencesIn: placing(dictionary),
  };
}

/** Builds the index of some records. */
export function indexOf(entries: readonly Entry[]): Index {
  return atOnce(indexing(entries));
}
