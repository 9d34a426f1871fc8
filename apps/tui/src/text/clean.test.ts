import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiOf } from './ascii.js';
import { cells } from './cells.js';
import { cleaned } from './clean.js';
import { line, textOf, toned } from './line.js';
import { paint } from './paint.js';

const hostile = [
  'before\x1b[2Jafter',
  'before\x1b[10;10Hafter',
  'before\x1b]52;c;aGk=\x07after',
  'before\x9b2Jafter',
  'be\rfore\nafter\t\b\x7f',
  'before\u202egnp.exe\u202cafter',
  'before\u2066a\u2069\u200fafter',
  'be\u2028fore\u2029after',
  'before\u00ad\ufeffafter',
];
const acted = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

describe('the text of a record', () => {
  it.each(hostile)('cannot move the cursor, change colours or turn the direction: %j', (text) => {
    expect(textOf(line(text))).not.toMatch(acted);
    expect(textOf(line(text))).not.toContain('[2J');
    expect(textOf(line(text))).not.toContain('52;c');
    expect(paint([[toned(text, undefined)]], { colour: false })).not.toMatch(acted);
  });

  it('of any kind is printed without a control, and as wide as it was measured', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [printed, measured] = [paint([line(text, '.')], { colour: false }), textOf(line(text, '.'))];
        return !acted.test(printed) && cells(printed) === cells(measured.trimEnd());
      }),
    );
  });

  it('keeps names in every script as they are', () => {
    for (const name of ['Côte d’Ivoire', '中国', 'المملكة العربية السعودية', 'Türkiye', 'Российская Федерация'])
      expect(cleaned(name)).toBe(name);
  });
});

describe('a terminal without Unicode', () => {
  it('is given ASCII of the same width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = asciiOf(cleaned(text));
        return /^[\x20-\x7e]*$/.test(shown) && cells(shown) === cells(cleaned(text));
      }),
    );
  });

  it('is given letters and shapes that still tell votes apart', () => {
    expect(['●Y', '▲N', '◐A', '○–'].map(asciiOf)).toEqual(['*Y', '^N', '%A', 'o-']);
    expect(asciiOf('Côte d’Ivoire, 中国')).toBe("Cote d'Ivoire, ????");
  });
});
