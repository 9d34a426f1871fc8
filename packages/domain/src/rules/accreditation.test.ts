import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityObjection } from './facts/accreditation.js';
import { globalMechanismAccreditation2025 } from './global-mechanism-accreditation-2025.js';
import { noObjectionAccreditation2022 } from './no-objection-accreditation-2022.js';

const objection = fc.record<EntityObjection>({
  by: fc.option(fc.constantFrom('Fiji', 'Greece', 'Chile')),
  reason: fc.option(fc.constant('its seat')),
  withdrawn: fc.boolean(),
});
const facts = fc.record({
  consultativeStatus: fc.boolean(),
  applied: fc.boolean(),
  periodEnded: fc.boolean(),
  objections: fc.array(objection, { maxLength: 5 }),
  consultation: fc.constantFrom('none' as const, 'under-way' as const, 'over' as const),
});
const standing = { by: null, reason: null, withdrawn: false };

describe.each([noObjectionAccreditation2022, globalMechanismAccreditation2025])(
  'accreditation: $name',
  ({ apply, outcomes }) => {
    it('is as of right with consultative status, whatever States object', () => {
      fc.assert(
        fc.property(facts, (given) => {
          const { outcome } = apply(given);
          expect(outcome === 'attends-as-of-right').toBe(given.consultativeStatus);
          expect(Object.keys(outcomes)).toContain(outcome);
        }),
      );
    });

    it('is never won by one more objection, and lost to a single one that stands', () => {
      fc.assert(
        fc.property(facts, (given) => {
          const after = apply({ ...given, consultativeStatus: false, objections: [...given.objections, standing] });
          expect(after.outcome).not.toBe('accredited');
        }),
      );
    });

    it('is as if there had been no objection once every one is withdrawn', () => {
      fc.assert(
        fc.property(facts, (given) => {
          const withdrawn = given.objections.map((item) => ({ ...item, withdrawn: true }));
          expect(apply({ ...given, objections: withdrawn }).outcome).toBe(apply({ ...given, objections: [] }).outcome);
        }),
      );
    });

    it('names nobody for an objection of which no source names the State', () => {
      const { reasons } = apply({
        consultativeStatus: false,
        applied: true,
        periodEnded: true,
        objections: [standing],
        consultation: 'over',
      });
      expect(reasons.join(' ')).toContain('by a State that no source names');
    });
  },
);

it('under the modalities of 2025 the Chair consults on an objection, and accreditation waits for it to be withdrawn', () => {
  const given = { consultativeStatus: false, applied: true, periodEnded: true, objections: [standing] };
  const outcome = (consultation: 'none' | 'under-way' | 'over') =>
    globalMechanismAccreditation2025.apply({ ...given, consultation }).outcome;
  expect([outcome('none'), outcome('under-way'), outcome('over')]).toEqual([
    'not-accredited',
    'in-consultation',
    'not-accredited',
  ]);
});
