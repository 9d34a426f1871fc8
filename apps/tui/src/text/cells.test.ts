import { acquis } from '@acquis/domain';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cells, splitAt } from './cells.js';

const between = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((point) => String.fromCodePoint(point));
const characters = fc.oneof(
  between(0x20, 0x7e),
  between(0xa0, 0x17f),
  between(0x410, 0x44f),
  between(0x621, 0x64a),
  between(0x4e00, 0x9fff),
  between(0x3041, 0x3096),
  between(0xac00, 0xd7a3),
  between(0x2010, 0x2027),
  between(0x2500, 0x25fc),
  fc.constantFrom('e\u0301', '👍', '👩‍👩‍👧', '…', '⏎', '↓', '▸', '’'),
);
const texts = fc.array(characters, { maxLength: 30 }).map((all) => all.join(''));

describe('the columns of a text', () => {
  it('are those Ink counts, in the scripts of the record', () => {
    fc.assert(fc.property(texts, (text) => cells(text) === stringWidth(text)));
  });

  it('are those Ink counts, for every name of a state in the six languages', () => {
    for (const { names } of acquis.states.all()) {
      for (const { short, formal } of Object.values(names)) {
        expect([short, cells(short)]).toEqual([short, stringWidth(short)]);
        expect([formal, cells(formal)]).toEqual([formal, stringWidth(formal)]);
      }
    }
  });
});

describe('splitting a text', () => {
  it('keeps every character and fits unless one character is too wide', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const [head, rest] = splitAt(text, width);
        return head + rest === text && cells(head) <= width;
      }),
    );
  });
});
