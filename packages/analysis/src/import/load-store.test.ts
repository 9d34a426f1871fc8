import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIn, inFolder, official } from '../../test/official-file.js';
import { tracksStore } from '../store/tracks-store.js';
import { cell } from '../store/vote-store.js';
import { importVotes } from './import-votes.js';
import { loadStore } from './load-store.js';

describe('the history that comes with the package', () => {
  it('is of the whole Assembly, says up to which day, how to cite it and that it is free', async () => {
    const { source, votes, states, cells } = await loadStore(undefined);
    expect(source).toMatchObject({ licence: 'CC0-1.0', through: '2020-01-14' });
    expect(source.citation).toContain('Erik Voeten');
    expect(votes).toHaveLength(5058);
    expect(states).toHaveLength(198);
    expect(cells).toHaveLength(5058 * 198);
    for (const { on } of votes) expect(on <= '2020-01-14').toBe(true);
  });

  it('gives no vote twice, by date', async () => {
    const { votes } = await loadStore('');
    expect(new Set(votes.map(({ id }) => id)).size).toBe(votes.length);
    expect(votes.map(({ on }) => on)).toEqual(votes.map(({ on }) => on).sort());
  });

  it('says of the recorded votes of the tracks what our record says, but for one vote it lacks', async () => {
    const [history, ours] = [await loadStore(undefined), tracksStore()];
    const differs: string[] = [];
    for (const [v, { decision, on }] of history.votes.entries()) {
      const same = ours.votes.findIndex((vote) => vote.decision === decision && decision !== null);
      if (same === -1) continue;
      expect(ours.votes[same]?.on).toBe(on);
      for (const [s, state] of history.states.entries()) {
        const known = ours.states.indexOf(state);
        const expected = known === -1 ? cell.notMember : ours.cells[known * ours.votes.length + same];
        if (history.cells[s * history.votes.length + v] !== expected) differs.push(`${state} on ${decision}`);
      }
    }
    expect(differs).toEqual(['zwe on a-res-71-28-plenary']);
  });

  it('holds every recorded plenary vote of the tracks up to its last day', async () => {
    const { votes, source } = await loadStore(undefined);
    const linked = new Set(votes.map(({ decision }) => decision));
    const until = tracksStore().votes.filter(({ on }) => on <= (source.through ?? ''));
    expect(until.length).toBeGreaterThan(10);
    for (const { decision } of until) expect(linked).toContain(decision);
  });
});

describe('a store that is named', () => {
  it('takes the place of the history', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'votes.parquet');
      await importVotes(await fileIn(folder, official([{}])), path);
      expect((await loadStore(path)).votes).toHaveLength(1);
      await expect(loadStore(join(folder, 'none'))).rejects.toMatchObject({ code: 'not-found' });
    });
  });
});
