import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { consentToBeBound } from './consent-to-be-bound.js';
import type { ConsentToBeBoundFacts } from './facts/consent-to-be-bound.js';
import { addDays } from './treaty-days.js';
import { consentFactsOf } from './treaty-facts.js';

const later = { delayDays: 30, delayMonths: null, begins: 'that-day', provision: null } as const;
const deposit = (on: string | null) => ({ action: 'ratification', on, deposited: true }) as const;
const ask = (facts: Partial<ConsentToBeBoundFacts>) =>
  consentToBeBound.apply({ day: '2030-12-31', acts: [], inForceFrom: null, later, ...facts });

describe('consent to be bound', () => {
  it('is not given by a signature subject to ratification', () => {
    expect(ask({ acts: [{ action: 'signature', on: '2025-10-25', deposited: true }] }).outcome).toBe('signed');
  });

  it('is given by an instrument that is deposited, and not shown by one that is only reported', () => {
    expect(ask({ acts: [deposit('2026-01-01')] }).outcome).toBe('consented');
    expect(ask({ acts: [{ ...deposit('2026-01-01'), deposited: false }] }).outcome).toBe('not-enough-facts');
  });

  it('is never said to be lacking where no act is shown', () => {
    const { outcome, reasons } = ask({});
    expect(outcome).toBe('no-act-shown');
    expect(reasons.join(' ')).toContain('may have acted all the same');
  });

  it('binds from the thirtieth day after its own deposit or from entry into force, whichever is later', () => {
    const days = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(days, days, (deposited, force) => {
        const [on, inForceFrom] = [addDays('2027-01-01', deposited), addDays('2027-01-01', force)];
        const from = addDays('2027-01-01', Math.max(deposited + 30, force));
        expect(ask({ acts: [deposit(on)], inForceFrom })).toMatchObject({ outcome: 'bound', on: from });
        expect(ask({ acts: [deposit(on)], inForceFrom, day: from }).outcome).toBe('bound');
        if (on < from)
          expect(ask({ acts: [deposit(on)], inForceFrom, day: addDays(from, -1) }).outcome).toBe('consented');
      }),
    );
  });

  it('does not count what was done after the day asked about', () => {
    expect(ask({ acts: [deposit('2027-01-01')], day: '2026-12-31' }).outcome).toBe('no-act-shown');
  });

  it('is not computed without the day of deposit or the delay for those who join later', () => {
    const inForceFrom = '2028-01-01';
    expect(ask({ acts: [deposit(null)], inForceFrom }).outcome).toBe('not-enough-facts');
    expect(ask({ acts: [deposit('2029-01-01')], inForceFrom, later: null }).outcome).toBe('not-enough-facts');
  });

  it('is shown as denounced once it was', () => {
    const denunciation = { action: 'denunciation', on: '2029-01-01', deposited: true } as const;
    expect(ask({ acts: [deposit('2027-01-01'), denunciation], inForceFrom: '2027-06-01' }).outcome).toBe('denounced');
  });

  it('is given anew by an instrument deposited after a denunciation', () => {
    const acts = [deposit('2029-06-01'), { action: 'denunciation', on: '2029-01-01', deposited: true }] as const;
    const again = { acts: [deposit('2027-01-01'), ...acts], inForceFrom: '2027-06-01' };
    expect(ask(again)).toMatchObject({ outcome: 'bound', on: '2029-07-01' });
    expect(ask({ ...again, day: '2029-05-31' }).outcome).toBe('denounced');
  });

  it('reads of the record: bound by the Budapest Convention, a signatory of the UN convention, an instrument not shown', () => {
    const view = acquis.at('2026-11-25');
    const outcome = (treaty: 'budapest-convention' | 'uncc', state: 'usa' | 'fra' | 'vnm' | 'ind') =>
      consentToBeBound.apply(consentFactsOf(acquis.treaties.get(treaty), { state, otherActor: null }, view)).outcome;
    expect(outcome('budapest-convention', 'usa')).toBe('bound');
    expect(outcome('uncc', 'fra')).toBe('signed');
    expect(outcome('uncc', 'vnm')).toBe('not-enough-facts');
    expect(outcome('uncc', 'ind')).toBe('no-act-shown');
  });
});
