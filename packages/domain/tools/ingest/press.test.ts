import { expect, test } from 'vitest';
import { tellingOf } from './press.ts';

const brief = (text: string) =>
  tellingOf(text).told.map(({ verb, part, organ, vote, symbols }) =>
    [
      organ,
      verb,
      part?.on ?? 'whole',
      vote ? [vote.inFavour, vote.against, vote.abstaining].map((side) => side?.number ?? '?').join('-') : 'no vote',
      ...symbols.drafts,
      ...symbols.resolutions,
    ].join(' | '),
  );

test('a vote in committee, with its symbol behind it and names wrapped over lines', () => {
  const text = `GA/DIS/9999
6 November 2026

By a recorded vote of 158 in favour to 3 against (Belarus, Democratic People's
Republic of Korea, Russian Federation), with 12 abstentions, the First Committee
approved the draft resolution “Instruments of an invented kind” (document A/C.1/81/L.7).`;
  expect(brief(text)).toEqual(['committee | approved | whole | 158-3-12 | A/C.1/81/L.7']);
  expect(tellingOf(text).told[0]).toMatchObject({
    line: 4,
    title: 'Instruments of an invented kind',
    vote: { against: { list: "Belarus, Democratic People's Republic of Korea, Russian Federation" } },
  });
});

test('separate votes and the vote on the whole, in sentences of one paragraph', () => {
  const text = `The Committee took up “A text made up for this test” (document A/C.1/81/L.8). It first
decided, by a recorded vote of 140 in favour to 6 against, with 20 abstentions, to retain
operative paragraph 3. Preambular paragraph 5 was retained by a recorded vote of 150 to 3, with
9 abstentions. The Committee then approved L.8 as a whole by a recorded vote of 160 to 3, with 11 abstentions.`;
  expect(brief(text)).toEqual([
    ' | retained | operative paragraph 3 | 140-6-20 | A/C.1/81/L.8',
    ' | retained | Preambular paragraph 5 | 150-3-9 | A/C.1/81/L.8',
    'committee | approved | whole | 160-3-11 | A/C.1/81/L.8',
  ]);
});

test('two votes in one sentence are told apart', () => {
  expect(
    brief(
      'The Committee retained operative paragraph 2 by a recorded vote of 140 to 6, with 20 abstentions, and paragraph 4 by one of 139 to 7, with 20 abstentions, before approving A/C.1/81/L.9 as a whole by a recorded vote of 160 in favour to 3 against, with 11 abstentions.',
    ),
  ).toEqual([
    'committee | retained | operative paragraph 2 | 140-6-20 | A/C.1/81/L.9',
    'committee | retained | paragraph 4 | 139-7-20 | A/C.1/81/L.9',
    'committee | approved | whole | 160-3-11 | A/C.1/81/L.9',
  ]);
});

test('a roll of a meeting record belongs to the vote printed under it', () => {
  const text = `A recorded vote was taken.

In favour:
Albania, Antigua and Barbuda, Guinea-
Bissau, Mali

Against:
Belarus

Abstaining:
None

Draft resolution II was adopted by 4 votes to 1, with no abstentions (resolution 81/12).`;
  expect(brief(text)).toEqual([' | adopted | whole | 4-1-0 | A/RES/81/12']);
  expect(tellingOf(text).told[0]?.roll).toEqual({
    inFavour: 'Albania, Antigua and Barbuda, Guinea-Bissau, Mali',
    against: 'Belarus',
    abstaining: 'None',
  });
});

test('the same roll without blank lines reads the same', () => {
  const text = `In favour: Albania, Mali
Against: Belarus
Abstaining: Cuba
The draft resolution was adopted by 2 votes to 1, with 1 abstention (resolution 81/12).`;
  expect(tellingOf(text).told[0]?.roll).toEqual({ inFavour: 'Albania, Mali', against: 'Belarus', abstaining: 'Cuba' });
});

test('what was adopted without a vote is told as such; hopes and the past are passed over', () => {
  const text =
    'Acting without a vote, the Assembly adopted the draft (document A/81/L.4). The delegate of Fiji had hoped that L.5 would be adopted by consensus. Last year it was approved without a vote.';
  expect(brief(text)).toEqual(['assembly | adopted | whole | no vote | A/81/L.4']);
  expect(tellingOf(text).passedOver).toHaveLength(2);
});

test('a rejected amendment is a part', () => {
  expect(
    brief(
      'The Assembly rejected the amendment (document A/81/L.60) by a recorded vote of 40 in favour to 90 against, with 30 abstentions.',
    ),
  ).toEqual(['assembly | rejected | amendment (document A/81/L.60) | 40-90-30 | A/81/L.60']);
});

test('words broken at the end of a line are whole again', () => {
  expect(
    brief('It was ad-\nopted by a recorded vote of 158 in fa-\nvour to 10 against, with 12 absten-\ntions.'),
  ).toEqual([' | adopted | whole | 158-10-12']);
});
