import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, textOf, toned } from './line.js';
import { fit, lineCells, spread } from './width.js';
import { hanging, wrap } from './wrap.js';

const scripts = fc.constantFrom(
  'resolution',
  'A/RES/78/237',
  'États-Unis',
  '联合国大会',
  '日本',
  'الأمم المتحدة',
  '한국어',
  '👩‍👩‍👧',
  'e\u0301',
  '–',
  'x'.repeat(40),
);
const texts = fc
  .array(fc.oneof(scripts, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 })
  .map((words) => words.join(' '));
const lines = fc
  .array(fc.tuple(texts, fc.constantFrom(undefined, 'strong', 'quiet')), { maxLength: 4 })
  .map((spans) => line(...spans.map(([text, tone]) => toned(text, tone))));
const widths = fc.integer({ min: 2, max: 120 });

describe('wrapping', () => {
  it('never makes a line wider than asked, in any script', () => {
    fc.assert(fc.property(lines, widths, (text, width) => wrap(text, width).every((row) => lineCells(row) <= width)));
  });

  it('loses no character but spaces', () => {
    const bare = (text: string) => text.replaceAll(' ', '');
    fc.assert(
      fc.property(lines, widths, (text, width) => bare(wrap(text, width).map(textOf).join('')) === bare(textOf(text))),
    );
  });

  it('puts a label only beside the first line of a body', () => {
    const rows = hanging(line('Organ'), 8, line('General Assembly of the United Nations'), 28).map(textOf);
    expect(rows).toEqual(['Organ   General Assembly of', '        the United Nations']);
  });
});

describe('fitting', () => {
  it('gives exactly the width asked, in any script', () => {
    fc.assert(fc.property(lines, widths, (text, width) => lineCells(fit(text, width)) === width));
  });

  it('ends what was cut in …', () => {
    expect(textOf(fit(line('General Assembly'), 9))).toBe('General …');
    expect(textOf(fit(line('联合国大会'), 6))).toBe('联合… ');
  });

  it('keeps what stands to the right whole', () => {
    expect(textOf(spread(line('A long title of a record'), line('3 of 23'), 20))).toBe('A long titl… 3 of 23');
  });

  it('lets no control character through', () => {
    expect(textOf(line('a\x1b[31mb\nc'))).toBe('ab c');
  });
});
