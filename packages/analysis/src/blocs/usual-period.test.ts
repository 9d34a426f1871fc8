import { expect, it } from 'vitest';
import { tracksStore } from '../store/tracks-store.js';
import { usualFrom } from './usual-period.js';

it('unless votes or a period are named, blocs are of the last ten years of the votes', () => {
  const store = tracksStore();
  expect(store.votes.at(-1)?.on.slice(0, 4)).toBe('2025');
  expect(usualFrom(store, {})).toBe('2016-01-01');
  expect(usualFrom(store, { track: 'cybercrime' })).toBe('2016-01-01');
  expect(usualFrom(store, { from: '1990-01-01' })).toBe('1990-01-01');
  expect(usualFrom(store, { to: '2010-12-31' })).toBeUndefined();
  expect(usualFrom(store, { votes: ['a'] })).toBeUndefined();
  expect(usualFrom({ ...store, votes: [] }, {})).toBeUndefined();
});
