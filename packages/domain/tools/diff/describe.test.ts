import { expect, test } from 'vitest';
import { data, type Fields } from '../testing/fixture.ts';
import { describeChange } from './describe.ts';

const decision: Fields = {
  title: 'Cyber',
  method: 'recorded-vote',
  tally: { inFavour: 104, against: 53, abstaining: 7 },
  attestation: 'reported',
};
const process: Fields = { events: [{ act: 'opened', on: '2021-06-01' }] };

function said(before: Fields, after: Fields, path = 'decisions/2023/x.yaml'): readonly string[] {
  return describeChange(data({ [path]: before }), data({ [path]: after })).slice(1);
}

test('equal data say nothing', () => {
  expect(
    describeChange(data({ 'decisions/2023/x.yaml': decision }), data({ 'decisions/2023/x.yaml': decision })),
  ).toEqual([]);
});

test('records added and removed are named by kind, id and title', () => {
  expect(
    describeChange(data({ 'decisions/2023/x.yaml': decision }), data({ 'bodies/y.yaml': { title: 'An organ' } })),
  ).toEqual(['Added body y, “An organ”', 'Removed decision x, “Cyber”']);
});

test('an added decision is told with its symbol, its day and its figures, a vote by member with its totals', () => {
  const added = {
    'decisions/2023/x.yaml': { ...decision, symbol: 'A/RES/78/237', on: '2023-12-22' },
    'decisions/2023/x.votes.yaml': { inFavour: ['dnk', 'nor'], against: ['swe'] },
  };
  expect(describeChange(data({}), data(added))).toEqual([
    'Added decision x, “Cyber”: A/RES/78/237, 22 December 2023, 104–53–7',
    'Added vote by member x: 2–1–0',
  ]);
});

test('what was added without figures is told with how it was adopted, or when it is planned', () => {
  const added = {
    'decisions/2023/x.yaml': { title: 'Cyber', on: '2023-12-22', method: 'without-vote' },
    'meetings/2027/m.yaml': {
      title: 'Second',
      schedule: [{ on: '2027-07-05/2027-07-09' }, { on: '2027-07-12/2027-07-16' }],
    },
  };
  expect(describeChange(data({}), data(added))).toEqual([
    'Added decision x, “Cyber”: 22 December 2023, without-vote',
    'Added meeting m, “Second”: 12–16 July 2027',
  ]);
});

test('figures, attestation, dates and events are told in plain words', () => {
  expect(said(decision, { ...decision, tally: { inFavour: 105, against: 52, abstaining: 7 } })).toEqual([
    '  Tally changed from 104–53–7 to 105–52–7.',
  ]);
  expect(said(decision, { ...decision, attestation: 'official' })).toEqual([
    '  Attestation raised from reported to official.',
  ]);
  expect(said(decision, { ...decision, attestation: 'unverified' })).toEqual([
    '  Attestation lowered from reported to unverified.',
  ]);
  expect(said({ ...decision, on: '2023-12-22' }, { ...decision, on: '2023-12-23' })).toEqual([
    '  On changed from 22 December 2023 to 23 December 2023.',
  ]);
  const ended = {
    events: [
      { act: 'opened', on: '2021-06-01' },
      { act: 'concluded', on: '2025-07-11' },
    ],
  };
  expect(said(process, ended, 'processes/p.yaml')).toEqual(['  Events: “concluded” on 11 July 2025 added.']);
});

test('a value written out that is the default changes nothing', () => {
  expect(
    describeChange(
      data({ 'decisions/2023/x.yaml': decision }),
      data({ 'decisions/2023/x.yaml': { ...decision, notes: null } }),
    ),
  ).toEqual([]);
});

test('states that moved, came or went on a vote by member are named', () => {
  const before = data({ 'decisions/2023/x.votes.yaml': { inFavour: ['dnk', 'nor'], against: ['swe'] } });
  const after = data({ 'decisions/2023/x.votes.yaml': { inFavour: ['nor', 'swe'], abstaining: ['fin'] } });
  expect(describeChange(before, after)).toEqual([
    'Changed vote by member x',
    '  dnk removed, it was in favour.',
    '  fin added abstaining.',
    '  swe moved from against to in favour.',
    '  In all 2–0–1 in favour, against and abstaining; it was 2–1–0.',
  ]);
});
