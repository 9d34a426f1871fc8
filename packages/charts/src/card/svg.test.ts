import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../svg/measure.js';
import { tallyBarOf } from '../tally-bar/model.js';
import { cardSize, cardSvg } from './svg.js';

const foot = 'As known on 24 November 2026.';
const bar = tallyBarOf({ inFavour: 104, against: 53, abstaining: 7, noVoteRecorded: 29 });

test('whatever the title and the sentence, no line leaves the card and none lies on another', () => {
  const text = fc.lorem({ maxCount: 80 });
  fc.assert(
    fc.property(text, text, fc.boolean(), (title, sentence, voted) => {
      const svg = cardSvg({
        kind: 'Decision',
        title,
        sentence,
        foot,
        ...(voted ? { bar } : {}),
      });
      const own = svg.split('<g transform')[0] ?? '';
      const lines = [...own.matchAll(/<text x="72" y="(\d+)"[^>]*font-size="(\d+)"[^>]*>([^<]*)</g)].map(
        ([, y, size, words = '']) => ({ y: Number(y), size: Number(size), words }),
      );
      for (const [index, { y, size, words }] of lines.entries()) {
        expect(72 + widthOf(words, size)).toBeLessThanOrEqual(cardSize.width);
        expect(y - size).toBeGreaterThanOrEqual((lines[index - 1]?.y ?? 0) - 1);
        expect(y).toBeLessThan(voted ? 400 : cardSize.height);
      }
    }),
  );
});

test('what does not fit is cut after a word, and says so', () => {
  const svg = cardSvg({ kind: 'Decision', title: 'word '.repeat(90).trim(), sentence: 'Short.', foot });
  expect(svg).toMatch(/ word…<\/text>/);
  expect(svg).toContain('>Short.</text>');
});
