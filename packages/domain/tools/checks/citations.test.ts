import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { citations } from './citations.ts';

const source = { 'sources/un-page.yaml': {} };

test('a source a record cites is right', () => {
  expect(found(citations, { ...source, 'bodies/x.yaml': {} })).toEqual([]);
});

test('a source cited only by a vote by member is right', () => {
  expect(found(citations, { ...source, 'decisions/2023/x.votes.yaml': { inFavour: ['nor'] } })).toEqual([]);
});

test('a source nothing cites is reported', () => {
  expect(found(citations, source)).toEqual(['sources/un-page.yaml: the source "un-page", which nothing cites']);
});

test('a founding document may stand uncited when it says what rests on it', () => {
  expect(found(citations, { 'sources/un-page.yaml': { covers: 'The whole track.' } })).toEqual([]);
});
