import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { type CollectionName, kindNames } from '../generated/kind-names.js';
import type { Kinds } from '../generated/kinds.js';
import { descriptorOf } from './descriptor.js';
import { type Day, isEdtf, latest } from './edtf.js';
import { formatEdtf, formatEdtfShort } from './edtf-format.js';
import type { View } from './view.js';

const dated = ['on', 'from', 'to'];

/** Every date of a value that comes after the view's day and that nothing stated by then announces; the record's own bookkeeping left out. */
function* datesIn(value: unknown, path: string, day: Day, plans: ReadonlySet<string>): Generator<string> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* datesIn(item, `${path}.${index}`, day, plans);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { stated } = { stated: null, ...value };
  const announced = typeof stated === 'string' && latest(stated) <= day;
  for (const [name, inner] of Object.entries(value)) {
    const early = dated.includes(name) && typeof inner === 'string' && isEdtf(inner) && latest(inner) > day;
    if (early && !announced && !plans.has(inner)) yield `${path}.${name}: ${inner}`;
    yield* datesIn(inner, `${path}.${name}`, day, plans);
  }
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const written = new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}`, 'g');

function toDay(words: string): Day {
  const [day = '', month = '', year = ''] = words.split(' ');
  return `${year}-${String(months.split('|').indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function printed<K extends CollectionName>(name: K, record: Kinds[K], view: View): string {
  const { glance, sections } = descriptorOf(name);
  const lines = glance(record, view).flatMap(({ items }) => items.map(({ text }) => text));
  const parts = sections(record, view).flatMap(({ lead, rows }) => [
    lead ?? '',
    ...rows.flatMap(({ text, note }) => [text, note ?? '']),
  ]);
  return [view.of(name).sentence(record), ...lines, ...parts].join('\n');
}

/** Days written in the text that come after the view's day and that nothing announced by then. */
function writtenEarly(text: string, view: View): readonly string[] {
  const announced = view.log().flatMap(({ on }) => [formatEdtf(on), formatEdtfShort(on)]);
  return (text.match(written) ?? []).filter(
    (words) => toDay(words) > view.day && !announced.some((known) => known.includes(words)),
  );
}

const day = fc
  .date({ min: new Date('1999-01-01T00:00:00Z'), max: new Date('2026-11-20T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a value', () => {
  it('never shows before it was stated: neither in a record nor in what is computed of it', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const view = acquis.at(asOf);
        const plans = new Set(view.log().map(({ on }) => on));
        for (const name of kindNames.filter((kind) => kind !== 'sources' && kind !== 'tracks')) {
          for (const record of view.of(name).all()) {
            const early = [
              ...datesIn(record, record.id, asOf, plans),
              ...datesIn(view.of(name).derived(record), `${record.id}.derived`, asOf, plans),
            ];
            expect(early, `${name} on ${asOf}`).toEqual([]);
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  it('is written on no page before it was stated', () => {
    for (const asOf of ['2005-12-08', '2010-06-01', '2018-11-10', '2020-10-01', '2023-11-10', '2025-07-01']) {
      const view = acquis.at(asOf);
      for (const name of kindNames.filter((kind) => kind !== 'sources' && kind !== 'tracks')) {
        for (const record of view.of(name).all()) {
          expect(writtenEarly(printed(name, record, view), view), `${name}/${record.id} on ${asOf}`).toEqual([]);
        }
      }
    }
  });
});
