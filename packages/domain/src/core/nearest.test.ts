import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest, toId } from './nearest.js';

describe('the edit distance', () => {
  const word = fc.string({ maxLength: 12 });

  it('is zero only between a text and itself, and symmetric', () => {
    fc.assert(
      fc.property(
        word,
        word,
        (a, b) => (editDistance(a, b) === 0) === (a === b) && editDistance(a, b) === editDistance(b, a),
      ),
    );
  });

  it('is never more than the longer text', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) <= Math.max(a.length, b.length)));
  });

  it('counts two letters swapped as one edit', () => {
    expect(editDistance('nrw', 'nwr')).toBe(1);
  });
});

describe('the nearest ids', () => {
  it('stand for a mistyped one', () => {
    expect(nearest('nrw', ['nor', 'nru', 'usa'])).toEqual(['nru', 'nor']);
    expect(nearest('oewg-2021-205', ['oewg-2021-2025', 'oewg-2019-2021'])[0]).toBe('oewg-2021-2025');
  });

  it('come first where they begin with the same letter', () => {
    expect(nearest('nrw', ['are', 'nor', 'bra'])[0]).toBe('nor');
  });

  it('are none for an empty or endless text', () => {
    expect(nearest('', ['nor'])).toEqual([]);
    expect(nearest('x'.repeat(10_000), ['nor'])).toEqual([]);
  });

  it('are looked up in the form ids have', () => {
    expect(toId('A/RES/78/237')).toBe('a-res-78-237');
    expect(toId('Türkiye')).toBe('turkiye');
  });
});
