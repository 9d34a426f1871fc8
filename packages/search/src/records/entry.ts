import {
  type CollectionName,
  descriptorOf,
  type Edtf,
  formatEdtf,
  type Kinds,
  kindNames,
  type View,
} from '@acquis/domain';
import { atOnce } from '../pauses.js';

/** A record as known on a day, as search sees it; made from its descriptor alone. */
export interface Entry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly code: string | null;
  /** Names by which it is asked for. */
  readonly names: readonly string[];
  /** What kind of record it is, in words. */
  readonly kind: string;
  /** How much it counts against others. */
  readonly weight: number;
  readonly tracks: readonly string[];
  readonly date: Edtf | null;
  /** Its own prose where there is any on the day, else the computed sentence. */
  readonly summary: string;
  /** The computed sentence, then its prose. */
  readonly lead: readonly string[];
  /** Text the descriptor gives for search. */
  readonly text: readonly string[];
  /** The facts at a glance, a line each. */
  readonly facts: readonly string[];
  /** The rows of its sections. */
  readonly rows: readonly string[];
  /** The records it refers to, as `collection/id`; its citations are not among them. */
  readonly about: readonly string[];
  /** The states it is or refers to, by id. */
  readonly states: readonly string[];
}

/** Rows of a section that are searched: a long list says little of what the record is about. */
const rowsSearched = 8;

const cited = /(?:^|\.)citations\.|^fields\./;

function statesAmong(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => (key.startsWith('states/') ? [key.slice('states/'.length)] : []));
}

function entry<K extends CollectionName>(view: View, name: K, record: Kinds[K]): Entry {
  const { label, code, short, names, weight = 1, date, text, glance, sections } = descriptorOf(name);
  const { id, title, summary, tracks, formerIds } = record;
  const sentence = view.of(name).sentence(record);
  const on = date(record);
  const references = view.references({ collection: name, id }).filter(({ field }) => !cited.test(`${field}.`));
  const about = [...new Set(references.map((reference) => `${reference.collection}/${reference.id}`))];
  return {
    collection: name,
    id,
    title,
    short: short(record),
    code: code(record),
    names: [...(names?.(record) ?? []), ...formerIds],
    kind: label.one,
    weight,
    tracks,
    date: on,
    summary: summary ?? sentence,
    lead: [sentence, ...(summary === null ? [] : [summary])],
    text: text(record).filter((part) => part !== ''),
    facts: [
      ...(on ? [formatEdtf(on)] : []),
      ...tracks.map((track) => view.nameOf({ collection: 'tracks', id: track })),
      ...glance(record, view)
        .filter(({ items }) => items.length > 0)
        .map(({ label, items }) => `${label}: ${items.map((item) => item.text).join(', ')}`),
    ],
    rows: sections(record, view).flatMap(({ title, rows }) =>
      rows.slice(0, rowsSearched).map(({ text, note }) => `${title}: ${note ? `${text}, ${note}` : text}`),
    ),
    about,
    states: statesAmong([`${name}/${id}`, ...about]),
  };
}

function entriesOfKind<K extends CollectionName>(view: View, name: K): readonly Entry[] {
  return view
    .of(name)
    .all()
    .map((record) => entry(view, name, record));
}

/** Reads every record known on the view's day; pauses after each kind. */
export function* readingEntries(view: View): Generator<undefined, readonly Entry[]> {
  const entries: Entry[] = [];
  for (const name of kindNames) {
    entries.push(...entriesOfKind(view, name));
    yield;
  }
  return entries;
}

/** Every record known on the view's day. */
export function entriesOf(view: View): readonly Entry[] {
  return atOnce(readingEntries(view));
}

/** A record's name across collections, `collection/id`. */
export function keyOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}
