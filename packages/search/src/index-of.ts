import MiniSearch from 'minisearch';
import { analyse } from './analysis.js';
import { type ExactForms, exactForms } from './exact.js';
import type { Dictionary } from './names/dictionary.js';
import { dictionaryOf } from './names/dictionary-of.js';
import { type Entry, keyOf } from './records/entry.js';
import { isTally } from './words/tokens.js';

/** The parts of a record that are searched, with their weight. */
export const weights = { self: 0.5, title: 4, names: 2, kind: 1.5, lead: 3, text: 1, facts: 1, rows: 1, about: 1 };

type Part = keyof typeof weights;
const parts: readonly Part[] = ['self', 'title', 'names', 'kind', 'lead', 'text', 'facts', 'rows', 'about'];

type Analysed = Readonly<Record<Part, string>> & { readonly position: number };

/** Everything needed to answer queries on one day. */
export interface Index {
  readonly entries: readonly Entry[];
  readonly dictionary: Dictionary;
  readonly words: MiniSearch<Analysed>;
  /** How many terms the title of each record has, by position. */
  readonly titleLengths: readonly number[];
  /** Every term of any record, and how many records have it. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The records a reference means, by position: a record by its key, those with a tally by the tally. */
  readonly references: ReadonlyMap<string, ReadonlySet<number>>;
  /** The records that are called so, by position, for the whole text of a query. */
  readonly exact: ExactForms;
}

function analysed(entry: Entry, position: number, dictionary: Dictionary): Analysed {
  const terms = (texts: readonly string[]) =>
    texts.flatMap((text) => analyse(text, dictionary, true).map(({ term }) => term)).join(' ');
  const { title, short, names, kind, lead, text, facts, rows, about } = entry;
  return {
    position,
    self: keyOf(entry),
    title: terms(title === short ? [title] : [title, short]),
    names: terms(names),
    kind: terms([kind]),
    lead: terms(lead),
    text: terms(text),
    facts: terms(facts),
    rows: terms(rows),
    about: about.join(' '),
  };
}

/** Builds the index of some records. */
export function indexOf(entries: readonly Entry[]): Index {
  const dictionary = dictionaryOf(entries);
  const words = new MiniSearch<Analysed>({
    idField: 'position',
    fields: [...parts],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  const vocabulary = new Map<string, number>();
  const titleLengths: number[] = [];
  const references = new Map<string, Set<number>>();
  for (const [position, entry] of entries.entries()) {
    const document = analysed(entry, position, dictionary);
    for (const text of [...entry.lead, ...entry.text]) dictionary.seen(text);
    const own = new Set(parts.flatMap((part) => document[part].split(' ')));
    for (const term of own) vocabulary.set(term, (vocabulary.get(term) ?? 0) + 1);
    for (const reference of [document.self, ...document.text.split(' ').filter(isTally)]) {
      const positions = references.get(reference) ?? new Set<number>();
      references.set(reference, positions.add(position));
    }
    titleLengths.push(new Set(document.title.split(' ')).size);
    words.add(document);
  }
  return { entries, dictionary, words, titleLengths, vocabulary, references, exact: exactForms(entries) };
}
