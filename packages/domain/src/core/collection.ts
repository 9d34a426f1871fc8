import type { CollectionName, Derivations, FacetNames, Kinds } from '../generated/kinds.js';
import type { Edtf } from './edtf.js';
import type { Event } from './happening.js';
import type { Dated } from './known.js';
import type { Citation, Reference } from './record.js';
import type { View } from './view.js';
import { capitalised, inWords } from './words.js';

/** Values by which a list can be narrowed and counted. */
export interface Facet<R> {
  /** The facet's name in words. */
  readonly label: string;
  /** The values a record has; none, one or several. */
  readonly values: (record: R) => readonly string[];
  /** A value in words, where it is more than the value with its hyphens taken out. */
  readonly words?: (value: string, view: View) => string;
}

/** Text that may point to a record. */
export interface Item {
  readonly text: string;
  /** The language of the text (BCP 47), where it is not English. */
  readonly lang?: string;
  /** The record the text stands for. */
  readonly reference?: Reference;
}

/** One line of the facts at a glance. */
export interface Glance {
  readonly label: string;
  readonly items: readonly Item[];
  /** The path of the record's field the line shows, so that a surface can add how well it is attested. */
  readonly field?: string;
}

/** One row of a section. */
export interface Row extends Item {
  /** When; null where the row is undated. */
  readonly on?: Edtf | null;
  /** Words of lesser weight that go with the row. */
  readonly note?: string | null;
  readonly citations?: readonly Citation[];
}

/** A part of a record's page: a heading and rows. */
export interface Section {
  readonly title: string;
  /** A sentence under the heading. */
  readonly lead?: string;
  readonly rows: readonly Row[];
}

/** A number that a source gave on a day. */
export interface Counted {
  /** What was counted. */
  readonly what: string;
  readonly on: Edtf;
}

/** What a kind of record is called in the vocabulary of schema.org. */
export interface SchemaOrg {
  /** The narrowest type every record of the kind has. */
  readonly type: string;
  /** The property its date is of; `event` stands for `startDate` and `endDate`. Left out: the date is none of its own. */
  readonly date?: 'event' | 'datePublished' | 'dateCreated';
}

/**
 * Everything shared code knows of a kind of record. Routes, lists, pages, search, feeds and the terminal ask the descriptor;
 * none of them asks what kind a record is.
 */
export interface Collection<K extends CollectionName> {
  /** Plural: folder, URL segment, terminal noun. */
  readonly name: K;
  /** The kind in words: one, and many. */
  readonly label: { readonly one: string; readonly many: string };
  /** One sentence: what the collection holds. */
  readonly description: string;
  /** Position among the collections wherever they are listed. */
  readonly order: number;
  /**
   * From when a record is known: `always` for the vocabulary other records are written in, else the dated facts of which
   * the earliest known one makes the record known. An empty list falls back on its citations.
   */
  readonly since: (record: Kinds[K]) => 'always' | readonly Dated[];
  /** The date under which a list shows a record; null: none. */
  readonly date: (record: Kinds[K]) => Edtf | null;
  /** What happened on that date, in a word before it: `admitted`. Left out: the date is that of the record. */
  readonly dateIs?: string;
  /** A code by which people know the record (a symbol, a country code); null: none. */
  readonly code: (record: Kinds[K]) => string | null;
  /** The title where room is short. */
  readonly short: (record: Kinds[K]) => string;
  /**
   * What heads the page of a record that has a code. Left out: the code before the title. `short`: the short title, where the code
   * is a mere number of registration by which nobody calls it.
   */
  readonly headedBy?: 'short';
  /** The short title as it stands inside a sentence, with its article. Left out: as it stands alone. */
  readonly inSentence?: (record: Kinds[K]) => string;
  /**
   * Names by which people ask for the record besides its code and short title: aliases, abbreviations, names in other
   * languages. Left out: it has none. A code of two or three letters is written in capitals.
   */
  readonly names?: (record: Kinds[K]) => readonly string[];
  /**
   * Records it names in what is kept beside it rather than in its own fields, such as the votes by member of a decision. Left out:
   * none.
   */
  readonly beside?: (record: Kinds[K]) => readonly Reference[];
  /** Other collections' records that belong to one of this, offered under its own address too. Left out: none. */
  readonly nested?: readonly Nested[];
  /** How the list is ordered when nothing else is asked: newest first, or by title. */
  readonly listed: 'newest-first' | 'by-title';
  /** What a record is in the vocabulary of schema.org, for linked data. Left out: a work, which covers its date. */
  readonly schemaOrg?: SchemaOrg;
  readonly facets: Readonly<Record<FacetNames[K], Facet<Kinds[K]>>>;
  /**
   * How much a record of the kind counts in search against others, 1 where left out: less where it says how the record was
   * come by rather than what happened, more where it is what others are about.
   */
  readonly weight?: number;
  /** Text to search, besides title and summary. */
  readonly text: (record: Kinds[K]) => readonly string[];
  /** The dated events of a record. */
  readonly happenings: (record: Kinds[K]) => readonly Event[];
  /** Numbers of the record that go on changing, by what is counted, each time a source gave them. Left out: none. */
  readonly counts?: (record: Kinds[K]) => readonly Counted[];
  /** The headline answer of a record's page, computed: one or two sentences. */
  readonly sentence: (record: Kinds[K], view: View) => string;
  /** What is computed of a record on a day, beyond sentence and back-links. */
  readonly derive: (record: Kinds[K], view: View) => Derivations[K];
  /** Facts at a glance, in order; lines without items are not shown. */
  readonly glance: (record: Kinds[K], view: View) => readonly Glance[];
  /** Parts of the record's page, in order; sections without rows are not shown. */
  readonly sections: (record: Kinds[K], view: View) => readonly Section[];
}

/** The records of another collection that belong to a record: a treaty's actions. */
export interface Nested {
  /** The last segment of their address: `actions` in `/treaties/{id}/actions`. */
  readonly name: string;
  readonly collection: CollectionName;
  /** The facet of that collection that holds the record's id. */
  readonly facet: string;
}

/** Declares a kind's descriptor. */
export function collection<K extends CollectionName>(descriptor: Collection<K>): Collection<K> {
  return descriptor;
}

/** Records by their names, each a link to itself; none for null. */
export function linked(
  view: View,
  collection: CollectionName,
  ids: string | readonly string[] | null,
): readonly Item[] {
  return [ids ?? []].flat().map((id) => ({ text: view.nameOf({ collection, id }), reference: { collection, id } }));
}

/** Text without a link. */
export function plain(...texts: readonly (string | null | undefined)[]): readonly Item[] {
  return texts.flatMap((text) => (text ? [{ text }] : []));
}

/** How a facet puts values in words that are ids of a collection: by the short name of the record. */
export function namedIn(collection: CollectionName): (value: string, view: View) => string {
  return (id, view) => view.nameOf({ collection, id });
}

/** A facet's value in words. */
export function facetInWords<R>({ words }: Facet<R>, value: string, view: View): string {
  return words ? words(value, view) : capitalised(inWords(value));
}
