import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';
import { suggestIds } from './find.js';

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
