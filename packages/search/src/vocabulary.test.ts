import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary.js';

const words = ['convention', 'conventional', 'convene', 'cybercrime', 'directory', 'кения', 'terms/convention'];
const vocabulary = vocabularyOf(new Map(words.map((word, place) => [word, place + 1])));
const near = (typed: string, fuzzy: boolean, prefix: boolean) =>
  vocabulary.near(typed, { fuzzy, prefix }).map(({ term }) => term);

describe('the terms near to what was typed', () => {
  it('are that term alone where nothing else is asked for, and none where no record has it', () => {
    expect(near('convention', false, false)).toEqual(['convention']);
    expect(near('conventio', false, false)).toEqual([]);
  });

  it('are the words that begin so, the shortest first', () => {
    expect(near('conven', false, true)).toEqual(['convene', 'convention', 'conventional']);
  });

  it('are the words a few letters away, in any script, and never a record', () => {
    expect(near('cybrecrime', true, false)).toEqual(['cybercrime']);
    expect(near('кенья', true, false)).toEqual(['кения']);
    expect(near('term/convention', true, true)).toEqual([]);
  });

  it('are at most a dozen, nearest first, however many there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 60 }), (endings) => {
        const many = vocabularyOf(new Map(endings.map((ending) => [`state${ending}`, 1])));
        const found = many.near('state', { fuzzy: true, prefix: true });
        expect(found.length).toBe(Math.min(12, endings.length));
        const nearness = found.map((reading) => reading.nearness);
        expect(nearness).toEqual(nearness.toSorted((a, b) => b - a));
      }),
    );
  });
});
