import { expect, test } from 'vitest';
import { isThereOn, subjectOf } from './subject.ts';

test('a path names the record its page is about, also where it is supposed about', () => {
  expect(subjectOf('/decisions/a-res-78-237-plenary')).toEqual({ collection: 'decisions', id: 'a-res-78-237-plenary' });
  expect(subjectOf('/what-if/treaties/uncc')).toEqual({ collection: 'treaties', id: 'uncc' });
  expect([subjectOf('/'), subjectOf('/decisions'), subjectOf('/explore/blocs')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the page of a record is there from the day on which it became known, any other on every day', () => {
  expect(isThereOn('2023-12-21', '/decisions/a-res-78-237-plenary')).toBe(false);
  expect(isThereOn('2023-12-22', '/decisions/a-res-78-237-plenary')).toBe(true);
  expect(isThereOn('1999-01-01', '/decisions')).toBe(true);
});
