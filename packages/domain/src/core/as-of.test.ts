import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { type CollectionName, kindNames } from '../generated/kind-names.js';
import { eventful } from '../generated/known-days.js';
import { records } from '../generated/records.js';
import { shapes } from '../generated/shapes.js';
import { asKnown } from './as-known.js';
import { descriptorOf } from './descriptor.js';
import { isEdtf, latest } from './edtf.js';
import { happeningKnownOn } from './happening.js';
import { firstKnown } from './known.js';
import { knownSince, published, settledSince } from './known-since.js';
import type { RecordHead } from './record.js';
import { backLinksOf, referencesOf } from './references.js';

const day = fc
  .date({ min: new Date('1998-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const twoDays = fc.tuple(day, day).map(([a, b]) => (a <= b ? [a, b] : [b, a]) satisfies string[]);

/** Every date in a value, wherever it stands. */
function datesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return isEdtf(value) ? [latest(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesOf) : [];
}

const lastStated =
  kindNames
    .flatMap((name) => records[name].flatMap(datesOf))
    .sort()
    .at(-1) ?? '';
function daysAfter(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const everyId = (view: ReturnType<typeof acquis.at>) =>
  kindNames.flatMap((name) =>
    view
      .of(name)
      .all()
      .map(({ id }) => `${name}/${id}`),
  );

describe('the record as known on a day', () => {
  it('holds every record on and after the last stated day, exactly as it stands', () => {
    const view = acquis.at(lastStated);
    for (const name of kindNames) expect(view.of(name).all()).toEqual(records[name]);
    for (const later of [daysAfter(lastStated, 1), daysAfter(lastStated, 400)]) {
      expect(everyId(acquis.at(later))).toEqual(everyId(view));
    }
  });

  it('holds a record on the day it was entered: what is not stated yet cannot be recorded', () => {
    for (const collection of kindNames) {
      for (const { id, recorded } of records[collection]) {
        expect((knownSince({ collection, id }) ?? '') <= recorded, `${collection}/${id}`).toBe(true);
      }
    }
  });

  it('only ever gains records', () => {
    fc.assert(
      fc.property(twoDays, ([earlier = '', later = '']) => {
        const known = new Set(everyId(acquis.at(later)));
        return everyId(acquis.at(earlier)).every((id) => known.has(id));
      }),
      { numRuns: 25 },
    );
  });

  it('has a log that only ever grows', () => {
    fc.assert(
      fc.property(twoDays, ([earlier = '', later = '']) => {
        const log = new Set(
          acquis
            .at(later)
            .log()
            .map(({ id }) => id),
        );
        return acquis
          .at(earlier)
          .log()
          .every(({ id }) => log.has(id));
      }),
      { numRuns: 25 },
    );
  });

  it('never shows what was stated later', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const view = acquis.at(asOf);
        return view.log().every((happening) => happeningKnownOn(happening) <= asOf);
      }),
      { numRuns: 25 },
    );
  });

  it('never refers to a record not yet known', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const view = acquis.at(asOf);
        for (const name of kindNames) {
          for (const record of view.of(name).all()) {
            for (const { field, collection, id } of referencesOf(record, shapes[name])) {
              const known = kindNames.some(
                (candidate) => candidate === collection && view.isKnown({ collection: candidate, id }),
              );
              if (!known) throw new Error(`${name}/${record.id} ${field} refers to ${collection}/${id} on ${asOf}`);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('knows of each record who refers to it: every reference turned round, and nothing else', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const view = acquis.at(asOf);
        const every = kindNames.flatMap((collection) =>
          view
            .of(collection)
            .all()
            .map((record) => ({ collection, record })),
        );
        const turned = backLinksOf(every, shapes);
        for (const { collection, record } of every)
          expect(view.backLinks({ collection, id: record.id })).toEqual(turned.get(`${collection}/${record.id}`) ?? []);
      }),
      { numRuns: 5 },
    );
  });

  it('shows prose written with hindsight only from the day it was written', () => {
    const view = acquis.at('2023-12-31');
    for (const name of kindNames) for (const record of view.of(name).all()) expect(record.summary).toBeNull();
  });

  it('gives every happening an id of its own', () => {
    const ids = acquis
      .at(lastStated)
      .log()
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has written down beforehand since when each record is known, and which kinds have events, as the records say', () => {
    function everySince<K extends CollectionName>(name: K): void {
      const { since, happenings } = descriptorOf(name);
      for (const record of records[name]) {
        const { citations, recorded } = record;
        const day = firstKnown(since(record), { citations, recorded, published });
        expect(knownSince({ collection: name, id: record.id })).toBe(day);
      }
      const events = records[name].some((record) => happenings(record).length > 0);
      expect(eventful.includes(name), name).toBe(events);
    }
    for (const source of records.sources) expect(published(source.id)).toBe(source.published);
    for (const name of kindNames) everySince(name);
  });

  it('has written down beforehand since when each record is shown as it stands', () => {
    const settling = kindNames.flatMap((name) => records[name].map((record) => settledSince(name, record)));
    for (const asOf of [...new Set(settling)].sort()) {
      const isKnown = (collection: string, id: string) => (knownSince({ collection, id }) ?? '9999-99-99') <= asOf;
      for (const name of kindNames) {
        for (const record of records[name].filter((each) => settledSince(name, each) <= asOf))
          expect(asKnown<RecordHead>(record, shapes[name], { day: asOf, isKnown, published })).toEqual(record);
      }
    }
  });

  it('gives a record of which nothing is left out as it is, without a copy', () => {
    const { states } = acquis.at(lastStated);
    expect(states.get('nor')).toBe(records.states.find(({ id }) => id === 'nor'));
  });

  it('knows no record before the day it is known since', () => {
    expect(knownSince({ collection: 'states', id: 'ssd' })).toBe('2011-07-14');
    expect(acquis.at('2011-07-13').states.get('ssd')).toBeUndefined();
    expect(acquis.at('2011-07-14').states.get('ssd')?.title).toBe('South Sudan');
  });

  it('refuses a day that does not exist', () => {
    expect(() => acquis.at('2023-02-29')).toThrow(/expected YYYY-MM-DD/);
  });
});
