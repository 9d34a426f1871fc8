import type { CollectionName } from '../generated/kinds.js';
import { descriptorOf } from './descriptor.js';
import { earliest, latest } from './edtf.js';
import type { Happening, HappeningStatus } from './happening.js';
import type { Reference } from './record.js';
import type { TimelineFilter, View } from './view.js';

interface Located {
  readonly collection: CollectionName;
  readonly id: string;
}

function oneOf(wanted: string | readonly string[] | undefined, values: readonly string[]): boolean {
  return wanted === undefined || [wanted].flat().some((value) => values.includes(value));
}

function keptBeside<K extends CollectionName>(name: K, id: string, view: View): readonly Reference[] {
  const record = view.of(name).lookup(id);
  return (record && descriptorOf(name).beside?.(record)) ?? [];
}

const kept = new WeakMap<View, Map<string, readonly string[]>>();

/**
 * The records of a collection that a happening concerns, by id: its own record where it is one of them, else those its record
 * names, in its fields or beside them. None by way of a third record.
 */
export function concernedIn(
  name: CollectionName,
  { collection, record: id }: Pick<Happening, 'collection' | 'record'>,
  view: View,
): readonly string[] {
  if (collection === name) return [id];
  const known = kept.get(view) ?? new Map<string, readonly string[]>();
  kept.set(view, known);
  const key = `${name} ${collection}/${id}`;
  const found = known.get(key) ?? namedIn(name, { collection, id }, view);
  known.set(key, found);
  return found;
}

function namedIn(name: CollectionName, { collection, id }: Located, view: View): readonly string[] {
  const named = [...view.references({ collection, id }), ...keptBeside(collection, id, view)];
  return [...new Set(named.filter((each) => each.collection === name).map((each) => each.id))];
}

/** Whether a happening passes a filter. */
export function matchesTimeline(
  happening: Happening & { readonly status: HappeningStatus },
  filter: TimelineFilter,
  view: View,
): boolean {
  const concerns = (name: CollectionName, wanted: string | readonly string[] | undefined) =>
    wanted === undefined || oneOf(wanted, concernedIn(name, happening, view));
  return (
    oneOf(filter.track, happening.tracks) &&
    oneOf(filter.collection, [happening.collection]) &&
    oneOf(filter.status, [happening.status]) &&
    (filter.from === undefined || latest(happening.on) >= earliest(filter.from)) &&
    (filter.to === undefined || earliest(happening.on) <= latest(filter.to)) &&
    concerns('processes', filter.process) &&
    concerns('states', filter.state)
  );
}
