import { expect, test } from 'vitest';
import { records } from '../../src/generated/records.ts';
import { ingestDecisions } from './decisions.ts';
import { type Settings, settingsFrom } from './settings.ts';

const today = '2026-11-24';

function ingest(text: string, ...options: string[]) {
  const read = settingsFrom(['release.txt', ...options], records, today);
  if ('faults' in read) throw new Error(read.faults.join());
  return ingestDecisions(text, read.settings satisfies Settings, records, today);
}
const found = (text: string, ...options: string[]) => {
  const { proposals, doubts } = ingest(text, ...options);
  return [...doubts, ...proposals.flatMap((proposal) => proposal.doubts)].map((doubt) => doubt.found);
};
const committee = (vote: string) =>
  `GA/DIS/9999\n6 November 2026\n\nThe First Committee approved “A text made up here” (document A/C.1/81/L.7) by ${vote}.`;

test('a release becomes a decision with figures, the states it names and its symbols; nobody else is given a vote', () => {
  const [proposal] = ingest(
    committee('a recorded vote of 158 in favour to 2 against (Mali, Bosnia and Herzegovina), with 12 abstentions'),
    '--source',
    'un-a-res-79-62',
  ).proposals;
  expect(proposal).toMatchObject({ says: 'recorded vote 158–2–12 on A/C.1/81/L.7', missing: [], doubts: [] });
  const text = proposal?.files['decisions/2026/a-c-1-81-l-7-committee.yaml'] ?? '';
  expect(Object.keys(proposal?.files ?? {})).toHaveLength(1);
  expect(text).toMatch(/^# Proposed from line 4:/);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    'title: A text made up here',
    'attestation: official',
    'citations:',
    '  - source: un-a-res-79-62',
    '    locator: sentence that begins "The First Committee approved “A text made up"',
    'recorded: "2026-11-24"',
    'draft: A/C.1/81/L.7',
    'body: first-committee',
    'stage: committee',
    'on: "2026-11-06"',
    'outcome: approved',
    'method: recorded-vote',
    'methodBasis: stated',
    'tally: { inFavour: 158, against: 2, abstaining: 12 }',
    'tallyBasis: published',
    'namedVotes:',
    '  against: [bih, mli]',
    '',
  ]);
});

test('a roll that names as many as the figures on each side is a vote by member', () => {
  const text = `A/81/PV.40
4 December 2026

In favour:
Albania, Mali, Trinidad and Tobago
Against:
Belarus
Abstaining:
None
Draft resolution I was adopted by 3 votes to 1, with no abstentions (resolution 81/212).`;
  const { files } = ingest(text, '--source', 'un-a-res-79-62').proposals[0] ?? { files: {} };
  const votes = 'decisions/2026/a-res-81-212-plenary.votes.yaml';
  expect(Reflect.get(files, votes)).toMatch(/^inFavour: \[alb, mli, tto\]\nagainst: \[blr\]\ncitations:/);
  expect(Reflect.get(files, 'decisions/2026/a-res-81-212-plenary.yaml')).not.toContain('namedVotes');
});

test('a roll with fewer names than the figure gives no vote by member, and the difference is told', () => {
  const text =
    'In favour:\nAlbania, Mali\nAgainst:\nBelarus\nAbstaining:\nNone\nThe draft was adopted by 3 votes to 1, with no abstentions (resolution 81/212).';
  expect(found(text)).toEqual(['2 states named in favour and the figure 3']);
  expect(Object.keys(ingest(text).proposals[0]?.files ?? {})).toHaveLength(1);
});

test.each([
  [
    'a recorded vote of 158 in favour to 2 against (Mali), with 12 abstentions',
    ['1 state named against and the figure 2'],
  ],
  [
    'a recorded vote of 158 in favour to 2 against (Mali, Byelarus), with 12 abstentions',
    ['"Byelarus" among those against', '1 state named against and the figure 2'],
  ],
  [
    'a recorded vote of 158 in favour to 1 against (Mali, with 1 abstention (Cuba)',
    ['a list of those against that is never closed'],
  ],
  [
    'a recorded vote of 158 in favour to 2 against (Mali, Ger',
    [
      '"Ger" among those against',
      'a list of those against that is never closed',
      '1 state named against and the figure 2',
      'no number abstaining',
    ],
  ],
  ['a recorded vote of 158 in favour to 1 against (Mali), with 1 abstention (Mali)', ['mli on two sides']],
  [
    'a recorded vote of 158 in favour to 1 against (Lao PDR), with 1 abstention (Palestine)',
    ['pse among those abstaining'],
  ],
  ['a recorded vote of 180 in favour to 10 against, with 12 abstentions', ['202 members in the three figures']],
  ['a recorded vote of 158 in favour to 10 against', ['no number abstaining']],
])('%s: said, and nothing is filled in', (vote, doubts) => {
  expect(found(committee(vote))).toEqual(doubts);
});

test('figures without the third are no tally', () => {
  const { files } = ingest(committee('a recorded vote of 158 in favour to 10 against')).proposals[0] ?? { files: {} };
  expect(Object.values(files)[0]).not.toMatch(/^tally/m);
});

test('a text without a symbol is filed under its title and the year, which another year does not take', () => {
  const text =
    'The First Committee approved “A text made up here” by a recorded vote of 158 in favour to 10 against, with 12 abstentions.';
  const filed = (on: string) => Object.keys(ingest(text, '--on', on).proposals[0]?.files ?? {});
  expect(filed('2026-11-06')).toEqual(['decisions/2026/a-text-made-up-here-2026-committee.yaml']);
  expect(filed('2027-11-06')).toEqual(['decisions/2027/a-text-made-up-here-2027-committee.yaml']);
});

test('what the text does not give is missing, not invented', () => {
  const [proposal] = ingest(
    'It was adopted by a recorded vote of 158 in favour to 10 against, with 12 abstentions.',
  ).proposals;
  expect(proposal?.missing).toEqual([
    'add `title:` to the file, or give --title',
    'give --source',
    'give --body',
    'give --stage',
    'give --on',
    'add `outcome:` to the file',
  ]);
});

test('separate votes stand in the decision on the whole, with who is named', () => {
  const text = `${committee('a recorded vote of 158 in favour to 2 against, with 12 abstentions')} Before that, operative paragraph 3 was retained by a recorded vote of 140 in favour to 1 against (Mali), with 20 abstentions.`;
  expect(Object.values(ingest(text).proposals[0]?.files ?? {})[0]).toContain(
    [
      'parts:',
      '  - on: operative paragraph 3',
      '    type: paragraph',
      '    outcome: retained',
      '    tally: { inFavour: 140, against: 1, abstaining: 20 }',
      '    note: "Named by the source, against: mli."',
    ].join('\n'),
  );
});

test('a separate vote belongs to the draft "as a whole" that follows it, which takes its draft and title', () => {
  const text =
    'It took up draft resolution I, “A text made up here” (document A/C.1/81/L.7). By a separate recorded vote of 140 in favour to 1 against (Mali), with 20 abstentions, the Assembly decided to retain operative paragraph 6.\n\nActing next on the draft as a whole, the Assembly adopted it as resolution A/RES/81/999 by a recorded vote of 158 in favour to 2 against, with 12 abstentions.';
  const { proposals, doubts } = ingest(text, '--source', 'un-a-res-79-62');
  expect([proposals.length, doubts]).toEqual([1, []]);
  const file = Object.values(proposals[0]?.files ?? {})[0] ?? '';
  for (const line of ['title: A text made up here', 'symbol: A/RES/81/999', 'draft: A/C.1/81/L.7'])
    expect(file).toContain(`\n${line}\n`);
  expect(file).toMatch(/ {2}- on: operative paragraph 6\n[^-]* {4}attestation: official\n/);
  const other = ingest(text.replace('on the draft as a whole', 'on another draft'));
  expect(other.doubts.map((doubt) => doubt.found)).toEqual(['a separate vote on “operative paragraph 6”']);
});

test('a separate vote without an act on the whole is told', () => {
  expect(
    found('Operative paragraph 3 was retained by a recorded vote of 140 in favour to 1 against, with 20 abstentions.'),
  ).toEqual(['a separate vote on “Operative paragraph 3”']);
});

test('a decision of the record is not proposed again; other figures for it are told', () => {
  const said = (figures: string) =>
    `The Assembly adopted A/RES/79/62 by a recorded vote of ${figures} abstentions. It met on 2 December 2024.`;
  const [same] = ingest(said('166 in favour to 3 against, with 15')).proposals;
  expect(same).toMatchObject({ files: {}, doubts: [] });
  expect(same?.says).toMatch(/in the record already as decisions\/a-res-79-62-plenary, with the same figures$/);
  expect(found(said('165 in favour to 3 against, with 16'))).toEqual(['the figures 165–3–16']);
});

test('a vote that the text tells of the past is in doubt, since its day is not that of the text', () => {
  const text =
    '6 November 2026. Last year the Assembly adopted A/RES/81/999 by a recorded vote of 158 in favour to 2 against, with 12 abstentions.';
  expect(found(text)).toEqual(['“Last year” beside the vote']);
});

test('a day that stands within a sentence only is in doubt, unless the day is given', () => {
  const text =
    'The General Assembly adopted “A text made up here” (document A/81/L.99) by a recorded vote of 150 in favour to none against, with 3 abstentions.\n\nIt recalled its decision of 31 December 2020 on the group.';
  expect(found(text)).toContain('2020-12-31 within a sentence');
  expect(found(text, '--on', '2026-11-06')).not.toContain('2020-12-31 within a sentence');
});

test('several drafts adopted without a vote in one sentence are an act each', () => {
  const text = 'Acting without a vote, the Committee approved the drafts A/C.1/81/L.1, A/C.1/81/L.2 and A/C.1/81/L.3.';
  expect(ingest(text).proposals.map(({ says }) => says)).toEqual([
    'A/C.1/81/L.1 without a vote',
    'A/C.1/81/L.2 without a vote',
    'A/C.1/81/L.3 without a vote',
  ]);
});

test('an act on a day still to come, or on no day, is in doubt', () => {
  const text = committee('a recorded vote of 158 in favour to 10 against, with 12 abstentions');
  expect(found(text.replace('2026', '2027'))).toContain('2027-11-06, which is still to come');
  expect(found(text, '--on', '2026-11-25')).toEqual(['2026-11-25, which is still to come']);
  expect(found(text, '--on', 'yesterday')).toEqual(['the day "yesterday"']);
  expect(found(text, '--on', today)).toEqual([]);
});

test('a title given is that of the one act without one; where several have none it is given to none of them', () => {
  const bare = (draft: string) =>
    `The First Committee approved ${draft} by a recorded vote of 158 in favour to 10 against, with 12 abstentions.`;
  const titles = (text: string) =>
    ingest(text, '--title', 'A title given').proposals.map(
      ({ files }) => /^title: (.*)$/m.exec(Object.values(files)[0] ?? '')?.[1] ?? null,
    );
  expect(titles(bare('A/C.1/81/L.8'))).toEqual(['A title given']);
  const one = '6 November 2026\n\nThe First Committee approved “A text made up here” (document A/C.1/81/L.7) by 3-2-1.';
  const withTitle = committee('a recorded vote of 158 in favour to 10 against, with 12 abstentions');
  expect(titles(`${withTitle}\n\n${bare('A/C.1/81/L.8')}`)).toEqual(['A text made up here', 'A title given']);
  expect(titles(one)).toEqual(['A title given']);
  expect(titles(`${bare('A/C.1/81/L.8')}\n\n${bare('A/C.1/81/L.9')}`)).toEqual([null, null]);
});
