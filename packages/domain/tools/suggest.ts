import { nearest, toId } from '../src/core/nearest.ts';
import type { Data } from './files.ts';
import { groupBy } from './group.ts';

/** Finds ids that a mistaken text may have meant, by id, title, symbol or another name of the record. */
export type Suggest = (collection: string, text: string) => readonly string[];

const named = ['title', 'shortName', 'symbol', 'iso2', 'aliases'];

function namesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return named
    .flatMap((key) => [Reflect.get(value, key)].flat())
    .filter((name) => typeof name === 'string')
    .map(toId);
}

/** Suggestions from the records of a data folder. */
export function suggestFrom(data: Data): Suggest {
  const byCollection = groupBy(data.records, ({ collection }) => collection);
  return (collection, text) => {
    const records = byCollection.get(collection) ?? [];
    const wanted = toId(text);
    const exact = records.filter(({ value }) => wanted !== '' && namesOf(value).includes(wanted)).map(({ id }) => id);
    if (exact.length > 0) return exact.slice(0, 3);
    const idOf = new Map(records.flatMap(({ id, value }) => namesOf(value).map((name) => [name, id] as const)));
    for (const { id } of records) idOf.set(id, id);
    const near = nearest(text, idOf.keys(), 9).flatMap((name) => idOf.get(name) ?? []);
    return [...new Set(near)].slice(0, 3);
  };
}
