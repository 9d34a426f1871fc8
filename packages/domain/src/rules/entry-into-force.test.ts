import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryIntoForce } from './entry-into-force.js';
import type { EntryIntoForceFacts, Instrument } from './facts/entry-into-force.js';
import { addDays, afterDelay } from './treaty-days.js';

const plain: Instrument = {
  by: 'Fiji',
  on: '2020-01-01',
  deposited: true,
  confirmed: true,
  organization: false,
  groups: [],
  withdrawn: null,
};
const convention: EntryIntoForceFacts = {
  day: '2099-12-31',
  threshold: 40,
  delayDays: 90,
  delayMonths: null,
  begins: 'that-day',
  conditions: [],
  instruments: [],
  provision: null,
};
const deposits = (days: readonly number[]) => days.map((day) => ({ ...plain, on: addDays('2020-01-01', day) }));
const ask = (instruments: readonly Instrument[] | null, facts: Partial<EntryIntoForceFacts> = {}) =>
  entryIntoForce.apply({ ...convention, ...facts, instruments });
const day = fc.integer({ min: 0, max: 4000 });
const many = fc.array(day, { minLength: 40, maxLength: 60 });

describe('entry into force', () => {
  it('falls on the ninetieth day after the date of deposit of the fortieth instrument', () => {
    fc.assert(
      fc.property(many, (days) => {
        const fortieth = days.toSorted((a, b) => a - b)[39] ?? 0;
        expect(ask(deposits(days))).toMatchObject({ outcome: 'in-force', on: addDays('2020-01-01', fortieth + 90) });
      }),
    );
  });

  it('never moves later when an instrument is added, and never earlier when one is taken away', () => {
    fc.assert(
      fc.property(many, day, (days, added) => {
        const [before, after] = [ask(deposits(days)).on ?? '', ask(deposits([...days, added])).on ?? ''];
        expect(after <= before).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which instruments are listed', () => {
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (days, keys) => {
        const shuffled = days.map((value) => ({ value, key: keys.next().value })).sort((a, b) => a.key - b.key);
        expect(ask(deposits(shuffled.map(({ value }) => value)))).toEqual(ask(deposits(days)));
      }),
    );
  });

  it('has no day below the threshold, and says how many instruments are needed', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 39 }), (days) => {
        const verdict = ask(deposits(days));
        expect(verdict).toMatchObject({ outcome: 'below-threshold', margin: 40 - days.length });
        expect(verdict.on).toBeUndefined();
      }),
    );
  });

  it('is fixed and lies ahead until its day, which counts', () => {
    const instruments = deposits(Array.from({ length: 40 }, () => 0));
    const start = addDays('2020-01-01', 90);
    expect(ask(instruments, { day: addDays(start, -1) })).toMatchObject({ outcome: 'day-fixed', on: start });
    expect(ask(instruments, { day: start })).toMatchObject({ outcome: 'in-force', on: start });
  });

  it('asks for the members of a group that its rule asks for, whatever the number of others', () => {
    const five = { threshold: 5, conditions: [{ group: 'the Council of Europe', atLeast: 3 }] };
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.nat({ max: 8 }), (within, without) => {
        const instruments = [
          ...Array.from({ length: within }, () => ({ ...plain, groups: ['the Council of Europe'] })),
          ...Array.from({ length: without }, () => plain),
        ];
        const needed = Math.max(0, 5 - within - without, 3 - within);
        const verdict = ask(instruments, five);
        expect(verdict.outcome).toBe(needed === 0 ? 'in-force' : 'below-threshold');
        if (needed > 0) expect(verdict.margin).toBe(needed);
      }),
    );
  });

  it('does not count an instrument withdrawn before enough stood, and is not undone by one withdrawn afterwards', () => {
    const two = { threshold: 2 };
    const [first, second, third] = deposits([0, 100, 200]);
    if (!first || !second || !third) throw new Error('three instruments were made');
    const gone = (withdrawn: string) => ask([{ ...first, withdrawn }, second, third], two).on;
    expect(gone(addDays('2020-01-01', 50))).toBe(addDays('2020-01-01', 290));
    expect(gone(addDays('2020-01-01', 150))).toBe(addDays('2020-01-01', 190));
  });

  it('counts no instrument of an organization, none whose deposit is not shown, and says of each that it does not', () => {
    const verdict = ask(
      [
        plain,
        { ...plain, by: 'the European Union', organization: true },
        { ...plain, by: 'Viet Nam', deposited: false },
      ],
      { threshold: 2 },
    );
    expect(verdict).toMatchObject({ outcome: 'below-threshold', margin: 1 });
    expect(verdict.reasons.join(' ')).toMatch(/Viet Nam.*the European Union/);
  });

  it('says which instruments it counts rest on reports alone', () => {
    const verdict = ask([{ ...plain, by: 'Qatar', confirmed: false }]);
    expect(verdict.reasons.join(' ')).toContain('not confirmed by an official source: Qatar');
  });

  it('gives a range where days of deposit are known only as ranges, which holds the day under each of them', () => {
    const spans = fc.array(fc.tuple(day, fc.nat({ max: 30 }), fc.nat({ max: 30 })), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(spans, (ranges) => {
        const uncertain = ranges.map(([from, more, left]) => ({
          ...plain,
          on: `[${addDays('2020-01-01', from)}..${addDays('2020-01-01', from + more + left)}]`,
        }));
        const exact = deposits(ranges.map(([from, more]) => from + more));
        const [range = '', on = ''] = [ask(uncertain, { threshold: 3 }).on, ask(exact, { threshold: 3 }).on];
        const [low = range, high = range] = range.replace(/[[\]]/g, '').split('..');
        expect(low <= on && on <= high).toBe(true);
      }),
    );
  });

  it('is not computed where what would decide is missing, and says what', () => {
    const enough = deposits(Array.from({ length: 40 }, () => 0));
    const lacking = [
      ask(null),
      ask(enough, { threshold: null }),
      ask(enough, { delayDays: null }),
      ask([...enough.slice(1), { ...plain, by: 'Qatar', on: null }]),
      ask([{ ...plain, on: '[2020-01-01..2020-12-31]' }], { threshold: 1, day: '2020-06-01' }),
    ];
    for (const { outcome, reasons } of lacking) {
      expect(outcome).toBe('not-enough-facts');
      expect(reasons.join(' ')).toMatch(/missing|not known exactly/);
    }
  });

  it('is certain at the latest on the day that dated instruments give, where others are undated', () => {
    const enough = deposits(Array.from({ length: 40 }, () => 0));
    const verdict = ask([...enough, { ...plain, on: null }]);
    expect(verdict.outcome).toBe('in-force');
    expect(verdict.on).toBeUndefined();
    expect(verdict.reasons.join(' ')).toContain('31 March 2020 at the latest');
    expect(afterDelay('2020-01-01', convention)).toBe('2020-03-31');
  });
});
