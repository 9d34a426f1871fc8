import type { CollectionName, Kinds } from '../generated/kinds.js';
import { eventful } from '../generated/known-days.js';
import { records } from '../generated/records.js';
import { onTracks } from '../generated/settled-days.js';
import { shapes } from '../generated/shapes.js';
import { nowOf } from '../tracks/now.js';
import { asKnown } from './as-known.js';
import { attestationOf } from './attestation-of.js';
import { descriptorOf, everyName } from './descriptor.js';
import { type Day, isDay } from './edtf.js';
import { compareHappenings, foldLog, type Happening, happeningStatus } from './happening.js';
import { knownSince, published, settledSince } from './known-since.js';
import { lazy } from './lazy.js';
import type { RecordHead } from './record.js';
import { recordsOf } from './records.js';
import { type BackLink, backLinksOf, type OutgoingReference, referencesOf } from './references.js';
import { matchesTimeline } from './timeline.js';
import type { AllRecords, KnownRecords, View, ViewRecords } from './view.js';

function eventsOf<K extends CollectionName>(name: K, record: Kinds[K]): readonly Happening[] {
  const head: RecordHead = record;
  return descriptorOf(name)
    .happenings(record)
    .map((event) => ({
      ...event,
      id: `${name}/${head.id}#${event.act}@${event.on}${event.stated && event.stated !== event.on ? `~${event.stated}` : ''}`,
      collection: name,
      record: head.id,
      tracks: head.tracks,
      attestation: attestationOf(head, event.field),
    }));
}

/** Who refers to whom in all records. A day has fewer of these links and no other: what is not yet known is left out. */
const everyLink = lazy(() =>
  backLinksOf(
    everyName.flatMap((collection) => records[collection].map((record) => ({ collection, record }))),
    shapes,
  ),
);

const wholeEvents = new WeakMap<RecordHead, readonly Happening[]>();

/** The dated events of a record as it stands, made once for all days; what is not yet known takes events away and adds none. */
function everyEventOf<K extends CollectionName>(name: K, record: Kinds[K]): readonly Happening[] {
  const events = wholeEvents.get(record) ?? eventsOf(name, record);
  wholeEvents.set(record, events);
  return events;
}

function written({ field, collection, id }: OutgoingReference): string {
  return `${field} ${collection}/${id}`;
}

/** Builds the view of a day. */
function viewAt(day: Day): View {
  const isKnown = (collection: string, id: string) => (knownSince({ collection, id }) ?? '9999-99-99') <= day;

  function known<K extends CollectionName>(name: K): KnownRecords<K> {
    const cache = new Map<string, Kinds[K]>();
    const show = (record: Kinds[K]) => {
      if (!isKnown(name, record.id)) return undefined;
      if (settledSince(name, record) <= day) return record;
      const shown = cache.get(record.id) ?? asKnown<Kinds[K]>(record, shapes[name], { day, isKnown, published });
      cache.set(record.id, shown);
      return shown;
    };
    const descriptor = descriptorOf(name);
    const access = recordsOf(() => records[name], descriptor, show);
    const onTheDay = ({ id }: Kinds[K]) => {
      const record = access.get(id);
      if (!record) throw new RangeError(`${name}/${id} was not yet known on ${day}`);
      return record;
    };
    return {
      ...access,
      derived: (record) => descriptor.derive(onTheDay(record), view),
      sentence: (record) => descriptor.sentence(onTheDay(record), view),
    };
  }

  const byName = eachCollection(known);
  const of = <K extends CollectionName>(name: K): KnownRecords<K> => byName[name];

  const backLinks = new Map<string, readonly BackLink[]>();
  const pointing = new Map<string, ReadonlySet<string>>();
  function pointsTo({ collection, id, field }: BackLink, to: string): boolean {
    const own = `${collection}/${id}`;
    const record = of(collection).lookup(id);
    if (record === undefined || settledSince(collection, record) <= day) return record !== undefined;
    const targets = pointing.get(own) ?? new Set(referencesOf(record, shapes[collection]).map(written));
    pointing.set(own, targets);
    return targets.has(`${field} ${to}`);
  }

  const kinds = everyName.filter((name) => eventful.includes(name));
  const logs = new Map(kinds.map((name) => [name, lazy(() => logOf(name))]));
  const logIn = (names: readonly CollectionName[]) =>
    names.flatMap((name) => logs.get(name)?.() ?? []).sort(compareHappenings);
  const foldedIn = (names: readonly CollectionName[]) =>
    foldLog(logIn(names)).map((happening) => ({ ...happening, status: happeningStatus(happening, day) }));
  const log = lazy(() => logIn(kinds));
  const folded = lazy(() => foldedIn(kinds));
  const foldedOfTracks = lazy(() => foldedIn(kinds.filter((name) => onTracks.includes(name))));

  function logOf<K extends CollectionName>(name: K): readonly Happening[] {
    return records[name].flatMap((record) => {
      const events = everyEventOf(name, record);
      const known = events.length > 0 ? of(name).get(record.id) : undefined;
      if (known === undefined) return [];
      return known === record ? events : eventsOf(name, known);
    });
  }

  function nameOf<K extends CollectionName>(name: K, id: string): string {
    const record = of(name).lookup(id);
    return record ? descriptorOf(name).short(record) : id;
  }

  const view: View = {
    ...byName,
    day,
    of,
    isKnown: ({ collection, id }) => isKnown(collection, id),
    nameOf: ({ collection, id }) => nameOf(collection, id),
    references: ({ collection, id }) => {
      const record = of(collection).lookup(id);
      return record ? referencesOf(record, shapes[collection]) : [];
    },
    backLinks: ({ collection, id }) => {
      const key = `${collection}/${id}`;
      const links = backLinks.get(key) ?? (everyLink().get(key) ?? []).filter((link) => pointsTo(link, key));
      backLinks.set(key, links);
      return links;
    },
    log,
    timeline: (filter = {}) =>
      (filter.track === undefined ? folded() : foldedOfTracks()).filter((happening) =>
        matchesTimeline(happening, filter, view),
      ),
    now: (track) => nowOf(view, track),
  };
  return view;
}

function eachCollection(make: <K extends CollectionName>(name: K) => KnownRecords<K>): ViewRecords;
function eachCollection(make: <K extends CollectionName>(name: K) => AllRecords<K>): {
  readonly [K in CollectionName]: AllRecords<K>;
};
function eachCollection(make: (name: CollectionName) => unknown): object {
  return Object.fromEntries(everyName.map((name) => [name, make(name)]));
}

const views = new Map<Day, View>();
const viewsKept = 32;

/**
 * The record as known at the end of a day (UTC), by today's best record.
 *
 * @throws RangeError when the day does not exist
 */
export function at(day: Day): View {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day: expected YYYY-MM-DD, a day that exists`);
  const view = views.get(day) ?? viewAt(day);
  views.delete(day);
  views.set(day, view);
  const oldest = views.keys().next();
  if (views.size > viewsKept && !oldest.done) views.delete(oldest.value);
  return view;
}

/** All records, each as it stands today, with nothing derived. */
export function allRecords(): { readonly [K in CollectionName]: AllRecords<K> } {
  return eachCollection(<K extends CollectionName>(name: K): AllRecords<K> => {
    const access = recordsOf(
      () => records[name],
      descriptorOf(name),
      (record) => record,
    );
    return {
      ...access,
      get(id) {
        const record = access.get(id);
        if (!record) throw new RangeError(`there is no record "${id}" in ${name}`);
        return record;
      },
    };
  });
}
