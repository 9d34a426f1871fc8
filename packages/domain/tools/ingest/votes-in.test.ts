import { expect, test } from 'vitest';
import { sides } from '../../src/decisions/sides.ts';
import { votesIn } from './votes-in.ts';

const figures = (text: string) =>
  votesIn(text).map(({ stated }) => sides.map((side) => stated[side]?.number ?? '?').join('-'));
const lists = (text: string) => votesIn(text).map(({ stated }) => sides.map((side) => stated[side]?.list ?? null));

test.each([
  ['by a recorded vote of 158 in favour to 10 against (Mali, Cuba), with 12 abstentions (Fiji)', ['158-10-12']],
  ['By a vote of 158 in favor, 10 against and 12 abstaining, it approved', ['158-10-12']],
  ['was adopted by 158 votes to 10, with 12 abstentions', ['158-10-12']],
  ['by a recorded vote of one hundred and fifty-eight in favour to none against, with no abstentions', ['158-0-0']],
  ['by a recorded vote of 104 in favour to 53 against', ['104-53-?']],
  ['(recorded vote: 158-10-12)', ['158-10-12']],
  ['with 158 Member States voting in favour, 10 voting against and 12 abstaining', ['158-10-12']],
  [
    'retained paragraph 3 by a vote of 150 to 3, with 9 abstentions, and the whole by 158 to 10, with 12 abstentions',
    ['150-3-9', '158-10-12'],
  ],
  ['the texts L.56 and L.57 of 2026 had 56 sponsors; one said no', []],
  ['resolution 75/240 of 31 December 2020 has 12 paragraphs in favour of dialogue', []],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('names stand with the side whose number they follow', () => {
  expect(lists('by 158 in favour to 2 against (Iran (Islamic Republic of), Mali), with 1 abstention (Fiji).')).toEqual([
    [null, 'Iran (Islamic Republic of), Mali', 'Fiji'],
  ]);
});

test('a bracket that is never closed holds names to the next number or the end, and is marked', () => {
  const [vote] = votesIn('by 158 in favour to 2 against (Iran (Islamic Republic of), Mali, with 1 abstention (Fi');
  expect(vote?.stated.against).toMatchObject({ number: 2, list: 'Iran (Islamic Republic of), Mali', cutShort: true });
  expect(vote?.stated.abstaining).toMatchObject({ number: 1, list: 'Fi', cutShort: true });
});
