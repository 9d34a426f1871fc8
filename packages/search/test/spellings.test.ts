import { stateSpellings } from '@acquis/domain/spellings';
import { expect, it } from 'vitest';
import { find } from '../src/search.js';
import { view } from './record.js';

/** The state that a text finds first. */
const stateFirst = (q: string) => find(view, { q, kind: ['states'] })[0]?.id;

it.each(stateSpellings)('%s is found first by every spelling that a list may have of it', (name, ...others) => {
  const id = stateFirst(name);
  expect(id).toBeDefined();
  expect(others.map((other) => [other, stateFirst(other)])).toEqual(others.map((other) => [other, id]));
});
