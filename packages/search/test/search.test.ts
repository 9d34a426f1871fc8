import { acquis, earliest, kindNames, latest } from '@acquis/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../src/index-of.js';
import { rank } from '../src/ranking.js';
import { entriesOf } from '../src/records/entry.js';
import { find, prepare, search } from '../src/search.js';
import { entries, view } from './record.js';

const keysOf = (hits: readonly { readonly collection: string; readonly id: string }[]) =>
  hits.map(({ collection, id }) => `${collection}/${id}`);
const byKey = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));

/** Words as people type them: from the record, now and then with an error. */
const words = fc
  .array(fc.constantFrom(...entries.flatMap(({ title }) => title.split(/\s+/))), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '));

describe('search', () => {
  it('takes any text, and marks stretches within the snippet, from left to right, apart', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 })), (q) => {
        for (const { snippet, score } of search(view, { q, limit: 10 }).hits) {
          let position = 0;
          for (const { start, end } of snippet.highlights) {
            expect(start).toBeGreaterThanOrEqual(position);
            expect(end).toBeGreaterThan(start);
            position = end;
          }
          expect(position).toBeLessThanOrEqual(snippet.text.length);
          expect(score).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives windows that are one list, best first, without repeats', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (q, limit) => {
        const all = find(view, { q });
        const scores = all.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(new Set(keysOf(all)).size).toBe(all.length);
        const window = search(view, { q, limit, offset: limit });
        expect(window.total).toBe(all.length);
        expect(keysOf(window.hits)).toEqual(keysOf(all).slice(limit, 2 * limit));
      }),
      { numRuns: 40 },
    );
  });

  it('narrows by kind, track, state and date without changing the order', () => {
    const filter = fc.record(
      {
        kind: fc.constantFrom(...kindNames),
        track: fc.constantFrom(...acquis.tracks.all().map(({ id }) => id)),
        state: fc.constantFrom('rus', 'fra', 'ken', 'usa'),
        from: fc.constantFrom('2018', '2023-07', '2024-12-01'),
        to: fc.constantFrom('2019-12-31', '2023', '2025-07'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(words, filter, (q, wanted) => {
        const { kind, track, state, from, to } = wanted;
        const expected = find(view, { q }).filter((hit) => {
          const { collection, id } = hit;
          const entry = byKey.get(`${collection}/${id}`);
          const date = entry?.date ?? null;
          if (kind && collection !== kind) return false;
          if (track && !entry?.tracks.includes(track)) return false;
          const refersToState = entry?.about.includes(`states/${state}`) || (collection === 'states' && id === state);
          if (state && !refersToState) return false;
          if (from && !(date && latest(date) >= earliest(from))) return false;
          return !to || (date !== null && earliest(date) <= latest(to));
        });
        expect(keysOf(find(view, { q, ...wanted }))).toEqual(keysOf(expected));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['organisation for defence', 'organization for defense'],
    ['programme of action', 'program of action'],
    ['behaviour in cyberspace', 'behavior in cyberspace'],
    ['co-operation', 'cooperation'],
    ['OSZE 3rd session', 'OSZE third session'],
  ])('finds the same for "%s" as for "%s"', (one, other) => {
    const of = (q: string) => keysOf(find(view, { q }));
    expect(of(one)).toEqual(of(other));
    expect(of(one).length).toBeGreaterThan(0);
  });

  it.each([
    ['Kazakstan', 'states/kaz'],
    ['Gafour', 'people/burhan-gafoor'],
    ['points of contcat directroy', 'mechanisms/global-poc-directory'],
    ['ransomwear', 'threat-ransomware'],
  ])('forgives the typing errors of "%s"', (q, key) => {
    expect(keysOf(search(view, { q, limit: 5 }).hits).some((found) => found.includes(key))).toBe(true);
  });

  it.each([
    ['PoA', 'processes/poa'],
    ['LAWS', 'terms/laws'],
    ['PoC', 'terms/points-of-contact-directory'],
    ['CBM', 'terms/confidence-building-measure'],
    ['UNCC', 'treaties/uncc'],
  ])('knows what %s stands for', (q, key) => {
    expect(keysOf(search(view, { q, limit: 5 }).hits)).toContain(key);
  });

  it('finds nothing for a word that nobody wrote', () => {
    expect(search(view, { q: 'xqzzyvwpt' })).toEqual({ total: 0, hits: [] });
    expect(search(view, { q: ' ?! ' })).toEqual({ total: 0, hits: [] });
  });
});

describe('search on a past day', () => {
  it.each(['2013-12-31', '2021-06-30', '2023-12-31'])('on %s finds only what was known, in words then known', (day) => {
    const then = acquis.at(day);
    fc.assert(
      fc.property(words, (q) => {
        expect(find(then, { q }).every((ranked) => then.isKnown(ranked))).toBe(true);
        for (const hit of search(then, { q, limit: 10 }).hits) {
          const shown = then.of(hit.collection).lookup(hit.id);
          expect([shown?.summary, shown && sentenceOf(hit, then)]).toContain(hit.summary);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('does not find on a past day what prose of today says', () => {
    const of = (day: string) => keysOf(find(acquis.at(day), { q: 'Global Mechanism' }));
    expect(of('2026-11-24')).toContain('processes/global-mechanism');
    expect(of('2023-12-31')).not.toContain('processes/global-mechanism');
    expect(keysOf(search(acquis.at('2023-12-31'), { q: 'Hanoi', limit: 3 }).hits)).not.toContain(
      'meetings/hanoi-signing-ceremony',
    );
  });
});

function sentenceOf(
  { collection, id }: { collection: (typeof kindNames)[number]; id: string },
  on: typeof view,
): string {
  const records = on.of(collection);
  const record = records.lookup(id);
  return record ? records.sentence(record) : '';
}

it('a day prepared beforehand, twice at once, is searched as one that was not', async () => {
  const day = acquis.at('2022-02-02');
  await Promise.all([prepare(day), prepare(day)]);
  const found = keysOf(find(day, { q: 'programme of action' }));
  expect(found).toEqual(keysOf(rank(indexOf(entriesOf(day)), { q: 'programme of action' }).map(({ entry }) => entry)));
  expect(found.length).toBeGreaterThan(0);
});
