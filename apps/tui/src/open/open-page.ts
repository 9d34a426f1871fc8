import {
  acquis,
  type CollectionName,
  type Day,
  findRecord,
  isCollection,
  kindNames,
  type Reference,
  type View,
} from '@acquis/domain';
import type { Desk } from '../answer.js';
import { Failure } from '../failure.js';
import { knownRecord } from '../known-record.js';
import { opened } from '../opening.js';

/** What is asked of `acquis open`. */
export interface OpenAsked {
  readonly asOf?: Day;
  readonly site?: string;
}

/** The records of every kind that a text names by id or code; those that have it as their id stand alone where there are any. */
function namedBy(text: string, view: View): readonly Reference[] {
  const found = kindNames.flatMap((collection) => {
    const each = findRecord(view, collection, text);
    const records = each.status === 'found' ? [each.record] : each.status === 'several' ? each.records : [];
    return records.map(({ id }) => ({ collection, id }));
  });
  const byId = found.filter(({ id }) => id === text.toLowerCase());
  return byId.length > 0 ? byId : found;
}

/** What may be meant: records that become known later, then those with an id near to the text. */
function suggestionsFor(text: string, view: View): readonly string[] {
  const found = kindNames.map((name) => ({ name, ...findRecord(view, name, text) }));
  return [
    ...found.flatMap((each) =>
      each.status === 'not-yet-known' ? [`acquis open ${each.name} ${each.id} --as-of ${each.since}`] : [],
    ),
    ...found.flatMap((each) =>
      each.status === 'not-found' ? each.suggestions.map((id) => `acquis open ${each.name} ${id}`) : [],
    ),
  ];
}

/** The one record that is meant. */
function meant(words: readonly string[], view: View): { readonly collection: CollectionName; readonly id: string } {
  const [first = '', second, ...more] = words;
  if (second !== undefined && isCollection(first) && more.length === 0)
    return { collection: first, id: knownRecord(view, first, second, `acquis open ${first}`).id };
  if (second !== undefined)
    throw new Failure(2, `"${words.join(' ')}" is no record; give an id, or its kind and its id.`, [
      'acquis open states ken',
    ]);
  const [one, ...others] = namedBy(first, view);
  if (one && isCollection(one.collection) && others.length === 0) return { collection: one.collection, id: one.id };
  if (one)
    throw new Failure(
      3,
      `${others.length + 1} records have the id or code "${first}". Open one of them:`,
      [one, ...others].map(({ collection, id }) => `acquis open ${collection} ${id}`),
    );
  const near = suggestionsFor(first, view).slice(0, 5);
  throw new Failure(
    3,
    `There is no record "${first}".${near.length > 0 ? ' Did you mean:' : ''}`,
    near.length > 0 ? near : [`acquis search ${first}`],
  );
}

/** Waits for what alone would not keep the program running. */
async function kept<T>(work: Promise<T>): Promise<T> {
  const alive = setInterval(() => {}, 1000);
  return work.finally(() => clearInterval(alive));
}

/**
 * Opens the page of a record in the browser of the desktop; prints its address where that cannot be done, and in a pipe.
 *
 * @throws Failure when no site is named, or none or several records are meant
 */
export async function openRecord(words: readonly string[], { asOf, site }: OpenAsked, desk: Desk): Promise<void> {
  const { surroundings } = desk;
  const { collection, id } = meant(words, acquis.at(asOf ?? surroundings.today));
  const base = site ?? surroundings.site;
  if (base === undefined)
    throw new Failure(2, 'No site is named whose page could be opened.', [
      'name one with SITE_URL or --site;',
      `here the record is shown by acquis ${collection} ${id}`,
    ]);
  const url = `${base}${asOf === undefined ? '' : `/at/${asOf}`}/${collection}/${id}`;
  if (surroundings.terminal && (await kept(opened(url)))) desk.say(`Opened ${url}\n`);
  else desk.print(`${url}\n`);
}
