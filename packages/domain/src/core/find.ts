import { type CollectionName, kindNames } from '../generated/kind-names.js';
import type { Kinds } from '../generated/kinds.js';
import { records } from '../generated/records.js';
import { allRecords } from './as-of.js';
import { descriptorOf } from './descriptor.js';
import { compareText, type Day } from './edtf.js';
import { knownSince } from './known-since.js';
import { lazy } from './lazy.js';
import { nearest, toId } from './nearest.js';
import type { Records, View } from './view.js';

/** What became of looking for a record by untyped text. */
export type Found<K extends CollectionName> =
  | { readonly status: 'found'; readonly record: Kinds[K] }
  /** The record exists and became known only after the view's day. */
  | { readonly status: 'not-yet-known'; readonly id: string; readonly since: Day }
  /** The text is a code that several records share. */
  | { readonly status: 'several'; readonly records: readonly Kinds[K][] }
  | { readonly status: 'not-found'; readonly suggestions: readonly string[] };

const everything = lazy(allRecords);

function access<K extends CollectionName>(name: K): Pick<Records<K>, 'lookup' | 'sharing'> {
  const table: { readonly [N in CollectionName]: Pick<Records<N>, 'lookup' | 'sharing'> } = everything();
  return table[name];
}

function idsByName<K extends CollectionName>(name: K): ReadonlyMap<string, string> {
  const { short } = descriptorOf(name);
  return new Map(records[name].map((record): [string, string] => [toId(short(record)), record.id]));
}

/** The ids that share the most leading parts with a text, at least two: other resolutions of the same session. */
function leading(ids: readonly string[], parts: readonly string[]): readonly string[] {
  const shared = (id: string) => {
    const own = id.split('-');
    const end = parts.findIndex((part, index) => own[index] !== part);
    return end === -1 ? parts.length : end;
  };
  const most = Math.max(0, ...ids.map(shared));
  return most < 2 ? [] : ids.filter((id) => shared(id) === most);
}

/**
 * The ids nearest to a text: those that contain all its parts first, then those of the nearest names, then those a few
 * letters away, last those that begin alike.
 */
export function suggestIds(
  name: CollectionName,
  text: string,
  limit = 5,
  isOffered: (id: string) => boolean = () => true,
): readonly string[] {
  const ids = records[name].map((record) => record.id).filter(isOffered);
  const parts = toId(text).split('-').filter(Boolean);
  const containing =
    text.length > 100 || parts.length === 0
      ? []
      : ids.filter((id) => parts.every((part) => id.split('-').includes(part)));
  const names = idsByName(name);
  const named = nearest(text, names.keys(), limit)
    .flatMap((near) => names.get(near) ?? [])
    .filter(isOffered);
  return [
    ...new Set([
      ...containing.sort((a, b) => a.length - b.length),
      ...named,
      ...nearest(text, ids, limit),
      ...leading(ids, parts),
    ]),
  ].slice(0, limit);
}

/** Looks for a record of a collection by id, former id or code, as known on the view's day. */
export function findRecord<K extends CollectionName>(view: View, name: K, text: string): Found<K> {
  const record = view.of(name).lookup(text);
  if (record) return { status: 'found', record };
  const several = view.of(name).sharing(text);
  if (several.length > 1) return { status: 'several', records: several };
  const later = laterKnown(view, name, text);
  if (later) return { status: 'not-yet-known', ...later };
  const isKnown = (id: string) => view.isKnown({ collection: name, id });
  return { status: 'not-found', suggestions: suggestIds(name, text, 5, isKnown) };
}

function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** The only record known by the view's day that is called by a name: its title, its short title, or a name of another language. */
export function recordCalled<K extends CollectionName>(view: View, name: K, text: string): Kinds[K] | undefined {
  const { short, names } = descriptorOf(name);
  const wanted = comparable(text);
  const [found, another] = view
    .of(name)
    .find((record) =>
      [record.title, short(record), ...(names?.(record) ?? [])].some((each) => comparable(each) === wanted),
    );
  return another ? undefined : found;
}

/** Of the records a text stands for, the one that becomes known first after the view's day. */
function laterKnown<K extends CollectionName>(
  view: View,
  name: K,
  text: string,
): { id: string; since: Day } | undefined {
  const { lookup, sharing } = access(name);
  const record = lookup(text);
  return (record ? [record] : sharing(text))
    .flatMap(({ id }) => {
      const since = knownSince({ collection: name, id });
      return since !== undefined && since > view.day ? [{ id, since }] : [];
    })
    .sort((a, b) => compareText(a.since, b.since))[0];
}

/** Whether a text names a collection. */
export function isCollection(text: string): text is CollectionName {
  return kindNames.some((name) => name === text);
}
