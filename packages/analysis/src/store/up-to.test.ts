import { acquis } from '@acquis/domain';
import { expect, it } from 'vitest';
import { tracksStore } from './tracks-store.js';
import { upTo } from './up-to.js';

it('the votes up to a day are those the record knew on it', () => {
  const all = tracksStore();
  for (const day of ['2005-12-07', '2018-12-05', '2023-12-22', '2026-11-24']) {
    const { votes, cells } = upTo(all, day);
    const then = tracksStore(acquis.at(day));
    expect(votes.map(({ id }) => id)).toEqual(then.votes.map(({ id }) => id));
    expect(cells).toHaveLength(votes.length * upTo(all, day).states.length);
  }
});
