import {
  type CollectionName,
  capitalised,
  count,
  descriptorOf,
  type Kinds,
  listInWords,
  type View,
} from '@acquis/domain';
import { words } from '@/words/compare';
import { type RawQuery, valuesOf } from './query';
import { readRecord } from './reading';

/** The kinds of record that can be set side by side, in the order in which they are offered. */
export const comparables = ['processes', 'states', 'decisions'] as const satisfies readonly CollectionName[];

/** A kind of record that can be set side by side. */
export type ComparableName = (typeof comparables)[number];

/** The most records that stand side by side on a page. */
export const mostCompared = 4;

/** What an address asks to be compared. */
export interface Asked<K extends ComparableName> {
  readonly records: readonly Kinds[K][];
  /** What of the address could not be read, in sentences; the rest holds. */
  readonly problems: readonly string[];
}

/** Whether records of a collection can be set side by side. */
export function isComparable(name: CollectionName): name is ComparableName {
  return comparables.some((comparable) => comparable === name);
}

/** The page on which records are set side by side. */
export function comparingPath(name: ComparableName, ids: readonly string[] = []): string {
  return `/compare/${name}${ids.map((id, index) => `${index === 0 ? '?' : '&'}ids=${encodeURIComponent(id)}`).join('')}`;
}

/** The records at the head of a sentence: `The United States of America and France`. */
export function namesInSentence<K extends ComparableName>(name: K, records: readonly Kinds[K][]): string {
  const { short, inSentence = short } = descriptorOf(name);
  return capitalised(listInWords(records.map(inSentence)));
}

/**
 * Reads the records named by `ids` in an address, or as other pages name them by `state`, `process` or `decision`: repeated, or
 * separated by commas. What cannot be read is told and left out.
 */
export function askedOf<K extends ComparableName>(view: View, name: K, query: RawQuery): Asked<K> {
  const { one, many } = descriptorOf(name).label;
  const texts = ['ids', one]
    .flatMap((parameter) => valuesOf(query, parameter))
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const records = new Map<string, Kinds[K]>();
  const problems: string[] = [];
  for (const text of texts) {
    const { record, problem } = readRecord(view, name, text);
    if (problem) problems.push(problem);
    if (record && records.has(record.id)) problems.push(words.namedTwice(text));
    if (record) records.set(record.id, record);
  }
  const all = [...records.values()];
  if (all.length > mostCompared) problems.push(words.tooMany(count(all.length, one, many), mostCompared));
  const others = Object.keys(query).filter((parameter) => parameter !== 'ids' && parameter !== one);
  if (texts.length === 0 && others.length > 0)
    problems.push(words.notRead(listInWords(others.map((other) => `“${other}”`)), one, many, others.length));
  if (all.length === 1) problems.push(words.oneChosen(one));
  return { records: all.slice(0, mostCompared), problems };
}
