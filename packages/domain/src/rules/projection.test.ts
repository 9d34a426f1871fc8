import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { projection } from './projection.js';

const view = acquis.at('2026-11-25');
const convention = acquis.treaties.get('uncc');
const pace = fc.record({
  instruments: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  per: fc.constantFrom('month' as const, 'year' as const),
});

describe('a projection', () => {
  it('is always hypothetical, and prints what it supposes', () => {
    fc.assert(
      fc.property(pace, fc.constantFrom(...view.treaties.all()), (supposed, treaty) => {
        const { hypothetical, assumption } = projection(treaty, view, supposed);
        expect(hypothetical).toBe(true);
        expect(assumption).toContain(String(supposed.instruments));
        expect(assumption).toContain('Nothing in the record says that this pace will hold.');
      }),
    );
  });

  it('never comes later at a faster pace', () => {
    fc.assert(
      fc.property(pace, pace, (a, b) => {
        const aYear = ({ instruments, per }: typeof a) => (per === 'year' ? instruments : instruments * 12);
        const [slow = a, fast = b] = [a, b].sort((x, y) => aYear(x) - aYear(y));
        const [late, soon] = [slow, fast].map(
          (supposed) => projection(convention, view, supposed).inForceOn ?? '9999-99',
        );
        expect((soon ?? '') <= (late ?? '')).toBe(true);
      }),
    );
  });

  it('counts the instruments still needed and adds the delay of the treaty', () => {
    const { needed, reachedOn, inForceOn } = projection(convention, view, { instruments: 39, per: 'year' });
    expect([needed, reachedOn, inForceOn]).toEqual([39, '2027-11-26', '2028-02-24']);
  });

  it('has no day for a treaty in force, one whose delay is missing, or one too far ahead', () => {
    const twelve = { instruments: 12, per: 'year' } as const;
    expect(projection(acquis.treaties.get('ccw'), view, twelve)).toMatchObject({ needed: 0, inForceOn: null });
    const protocol = projection(acquis.treaties.get('budapest-second-additional-protocol'), view, twelve);
    expect(protocol).toMatchObject({ needed: 1, inForceOn: null });
    expect(protocol.reachedOn).not.toBeNull();
    expect(projection(convention, view, { instruments: 0.001, per: 'year' }).reachedOn).toBeNull();
  });

  it('refuses a pace that leads nowhere', () => {
    for (const instruments of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => projection(convention, view, { instruments, per: 'year' })).toThrow(/above 0/);
  });
});
