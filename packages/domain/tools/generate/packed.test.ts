import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/core/packed.ts';
import { packed } from './packed.ts';

const keys = fc.constantFrom('id', 'title', 'citations', 'locator', '__proto__', 'constructor', '0');
const { value } = fc.letrec((part) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, 1, -2.5, '', 'a', 'reported', 'https://example.org/a'),
    fc.string({ unit: 'binary' }),
    fc.array(part('value')),
    fc.dictionary(keys, part('value')),
  ),
}));

describe('a packed value', () => {
  it('is unpacked as what it was, with its keys in their order', () => {
    fc.assert(
      fc.property(value, (whole) => {
        const json = JSON.stringify(whole);
        expect(JSON.stringify(unpack(packed(whole)))).toBe(json);
      }),
    );
  });

  it('is unpacked in parts that share nothing, so that a change to one is none to another', () => {
    const [first, second] = unpack<{ names: string[] }[]>(packed([{ names: ['reported'] }, { names: ['reported'] }]));
    first?.names.push('another');
    expect(second?.names).toEqual(['reported']);
  });

  it('has less than six tenths of the length, where records are alike', () => {
    const records = Array.from({ length: 200 }, (_, place) => ({
      id: `source-${place}`,
      publisher: 'United Nations',
      attestation: 'primary',
      citations: [{ source: `document-${place}`, locator: null }],
    }));
    expect(packed(records).length).toBeLessThan(JSON.stringify(records).length * 0.6);
  });
});
