import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';
import { findRecord, suggestIds } from './find.js';

test('the name of a state, and its name with a letter too few, suggest the state', () => {
  for (const { id, title } of acquis.states.all()) {
    expect(suggestIds('states', title)).toContain(id);
    expect(suggestIds('states', title.slice(0, -1))).toContain(id);
  }
});

test('part of an id suggests the ids that have it', () => {
  expect(suggestIds('decisions', 'A/RES/78/237')).toEqual(
    expect.arrayContaining(['a-res-78-237-plenary', 'a-res-78-237-committee']),
  );
});

test('an id that does not exist suggests those that begin alike', () => {
  expect(suggestIds('decisions', 'a-res-78-999')).toContain('a-res-78-237-plenary');
  expect(suggestIds('decisions', 'zzzz')).toEqual([]);
});

test('a symbol is not yet known before its text is adopted, then stands for all who share it', () => {
  const looked = (day: string) => findRecord(acquis.at(day), 'decisions', 'A/RES/73/27');
  expect(looked('2017-11-20')).toMatchObject({ status: 'not-yet-known' });
  expect(looked('2018-11-20')).toEqual({ status: 'not-yet-known', id: 'a-res-73-27-plenary', since: '2018-12-05' });
  expect(looked('2018-12-05')).toMatchObject({ status: 'several' });
});

test('nothing is suggested that was not yet known on the day', () => {
  const found = findRecord(acquis.at('2015-01-01'), 'processes', 'oewg-2021-2026');
  expect(found.status === 'not-found' && found.suggestions.filter((id) => id.startsWith('oewg'))).toEqual([]);
});
