import { expect, test } from 'vitest';
import { data, type Fields } from '../testing/fixture.ts';
import { touchedBy } from './touched.ts';

const state = { 'states/nor.yaml': {} };

test('equal data touch nothing', () => {
  expect(touchedBy(data(state), data(state))).toEqual([]);
});

test('a record is met on its own page, on those of what it names, and in the feeds of its kind', () => {
  const decision = { 'decisions/2023/x.yaml': { introducedBy: ['nor', 'swe'], body: 'first-committee' } };
  expect(touchedBy(data(state), data({ ...state, ...decision }))).toEqual([
    'Pages: /decisions/x; and those of what they name, 1 source, 1 body and 2 states.',
    'Feeds: /v1/decisions.atom, /v1/timeline.atom, /v1/timeline.ics.',
  ]);
});

test('a vote by member is met on the page of its decision', () => {
  const decision = { 'decisions/2023/x.yaml': {} };
  const vote = { 'decisions/2023/x.votes.yaml': { inFavour: ['nor'] } };
  expect(touchedBy(data(decision), data({ ...decision, ...vote }))[0]).toMatch(/^Pages: \/decisions\/x[;.]/);
});

test('the feeds of the timeline are told where a date is, and not where words look like one', () => {
  const feeds = (fields: Fields, path = 'decisions/2023/x.yaml') =>
    touchedBy(data(state), data({ ...state, [path]: fields })).some((line) => line.includes('/v1/timeline.atom'));
  expect(feeds({ title: 'A part "on": voted apart' }, 'terms/x.yaml')).toBe(false);
  expect(feeds({ events: [{ act: 'opened', on: '2021-06-01' }] }, 'processes/x.yaml')).toBe(true);
  expect(feeds({ on: null, parts: [{ on: 'paragraph 2', type: 'paragraph' }] })).toBe(false);
});
