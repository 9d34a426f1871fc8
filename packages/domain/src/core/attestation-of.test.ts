import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attestations } from './attestation.js';
import { attestationOf } from './attestation-of.js';

const attestation = fc.constantFrom(...attestations);
const rank = (value: (typeof attestations)[number]) => attestations.indexOf(value);
const given = (value: (typeof attestations)[number]) => ({ attestation: value, citations: [], note: null });

describe('the attestation of a value', () => {
  it('is never better than that of its record, of a part of it, or of what it is part of', () => {
    fc.assert(
      fc.property(
        attestation,
        attestation,
        fc.constantFrom('tally', 'tally.abstaining', 'tally.abstaining.x'),
        (record, part, path) => {
          const shown = attestationOf({ attestation: record, fields: { [path]: given(part) } }, 'tally.abstaining');
          return rank(shown) >= rank(record) && rank(shown) >= rank(part);
        },
      ),
    );
  });

  it('is that of the record where nothing is said of the value, whatever is said of others', () => {
    const record = { attestation: 'reported', fields: { tallyNote: given('unverified') } } as const;
    expect(attestationOf(record, 'tally')).toBe('reported');
    expect(attestationOf(record, undefined)).toBe('reported');
  });
});
