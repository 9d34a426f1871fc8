import { acquis } from '@acquis/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainest } from '../src/exact.js';
import type { Entry } from '../src/records/entry.js';
import { find, type Ranked, search } from '../src/search.js';
import { entries, view } from './record.js';

const anyEntry = fc.constantFrom(...entries);
const withSymbol = entries.filter(({ code }) => code?.includes('/'));
const keyOf = ({ collection, id }: Pick<Entry, 'collection' | 'id'>) => `${collection}/${id}`;

const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));

/** Whether a record is called exactly so: another record of the same name may stand before the one meant. */
function isCalled(hit: Pick<Ranked, 'collection' | 'id'>, text: string): boolean {
  const entry = byKey.get(keyOf(hit));
  const names = entry ? [entry.id, entry.code ?? '', entry.title, entry.short, ...entry.names] : [];
  return names.some((name) => plainest(name) === plainest(text));
}

/** The rank at which a record is found by a text, not counting others that are called the same. */
function rankBy(text: string, entry: Entry): number {
  const hits = find(view, { q: text });
  const before = hits.findIndex((hit) => keyOf(hit) === keyOf(entry));
  return before === -1
    ? Number.POSITIVE_INFINITY
    : 1 + hits.slice(0, before).filter((hit) => !isCalled(hit, text)).length;
}

describe('every record', () => {
  it('is found by its id within the first three', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(rankBy(entry.id, entry)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it('is found by its code within the first three', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries.filter(({ code }) => code !== null)), (entry) => {
        expect(rankBy(entry.code ?? '', entry)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it('is found by its title within the first three', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries.filter(({ title }) => title.length <= 300)), (entry) => {
        expect(rankBy(entry.title, entry)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a symbol', () => {
  it('finds first a record that bears it, however it is typed', () => {
    const typed = (symbol: string) => [
      symbol,
      symbol.toLowerCase(),
      symbol.replaceAll('/', ' '),
      symbol.replaceAll('/', '-'),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...withSymbol), fc.nat(3), (entry, way) => {
        const text = typed(entry.code ?? '')[way] ?? '';
        const [first] = search(view, { q: text, limit: 1 }).hits;
        expect(first && isCalled(first, entry.code ?? '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['78/237', 'res 78 237', 'resolution 78/237', 'UNGA 78/237', 'A/RES/78/237', 'what did 78/237 decide?'])(
    'as "%s" finds the document and both stages of the decision first',
    (q) => {
      const { hits } = search(view, { q, limit: 3 });
      expect(hits.map(keyOf).toSorted()).toEqual([
        'decisions/a-res-78-237-committee',
        'decisions/a-res-78-237-plenary',
        'documents/a-res-78-237',
      ]);
    },
  );

  it('within a question finds first the stage that is asked for', () => {
    const [first] = search(view, { q: 'committee vote on A/RES/78/237', kind: 'decisions', limit: 1 }).hits;
    expect(first?.id).toBe('a-res-78-237-committee');
  });
});

describe('a tally', () => {
  const counted = acquis.decisions.find(({ tally }) => tally !== null);

  it('finds first a decision with that tally, with any dash, in words, and in figures apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counted), fc.nat(4), (decision, way) => {
        const { inFavour = 0, against = 0, abstaining = 0 } = decision.tally ?? {};
        const q = [
          `${inFavour}-${against}-${abstaining}`,
          `${inFavour}–${against}–${abstaining}`,
          `${inFavour} ${against} ${abstaining}`,
          `${inFavour} votes in favor and ${against} against, with ${abstaining} abstentions`,
          `the vote of ${inFavour}-${against}-${abstaining}`,
        ][way];
        const [first] = search(view, { q: q ?? '', kind: 'decisions', limit: 1 }).hits;
        expect(acquis.decisions.find(({ id }) => id === first?.id)[0]?.tally).toEqual(decision.tally);
      }),
      { numRuns: 60 },
    );
  });

  it('158-10-12 is answered with the decision, its stage and its date', () => {
    const [first] = search(view, { q: '158-10-12', limit: 1 }).hits;
    expect(first).toMatchObject({ short: 'A/RES/78/16, committee', date: '2023-11-02' });
    expect(first?.snippet.text).toContain('158 in favour to 10 against, with 12 abstentions');
  });
});

describe('a state', () => {
  const names = acquis.states
    .all()
    .flatMap(({ id, iso2, names, aliases }) =>
      [
        id.toUpperCase(),
        iso2.toUpperCase(),
        ...aliases,
        ...Object.values(names).flatMap(({ short, formal }) => [short, formal]),
      ].map((name) => ({ id, name })),
    );

  it('is found first by any of its names in six languages and by its codes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), ({ id, name }) => {
        const [first] = search(view, { q: name, kind: 'states', limit: 1 }).hits;
        expect(first && (first.id === id || isCalled(first, name))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('brings the records that refer to it, in whatever language it is named', () => {
    const of = (q: string) => search(view, { q, kind: 'proposals' }).hits.map(({ id }) => id);
    expect(of('Кения')).toContain('threat-repository');
    expect(of('肯尼亚')).toEqual(of('Кения'));
  });
});
