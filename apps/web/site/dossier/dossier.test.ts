import { cohesion, tracksStore } from '@acquis/analysis';
import { acquis, latest, members, positionsOfState, votesOf } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { dossierOf, shownInDossier } from './dossier';

const today = acquis.at('2026-11-24');
const states = today.states.all();
const dossiers = states.map((state) => ({ state, ...dossierOf(state, today) }));

describe('the dossier of a state', () => {
  it('holds every vote, every position and every intervention of the record once', () => {
    for (const { state, ballots, voices, lists } of dossiers) {
      const { own, ofGroups, ascribed } = positionsOfState(state, today);
      const ids = (entries: typeof voices.own) =>
        entries.flatMap(({ reference }) => (reference?.collection === 'positions' ? [reference.id] : [])).sort();
      expect(ballots.length).toBe(votesOf(state, today).length);
      expect(ids(voices.own)).toEqual(own.map(({ id }) => id).sort());
      expect(ids(voices.ofGroups)).toEqual(ofGroups.map(({ id }) => id).sort());
      expect(ids(voices.ascribed)).toEqual(ascribed.map(({ id }) => id).sort());
      const acts = lists.acts.filter(({ reference }) => reference?.collection === 'interventions');
      expect(acts.length).toBe(today.interventions.find((each) => each.states.includes(state.id)).length);
    }
  });

  it('compares a vote only with groups the state belonged to on that day', () => {
    for (const { state, fromGroups } of dossiers)
      for (const { decision, group } of fromGroups.apart) {
        const coalition = today.coalitions.lookup(group.id);
        expect(coalition && members(coalition.id, latest(decision.on)).includes(state.id)).toBe(true);
      }
  });

  it('names a state as apart exactly where the cohesion of the group does', () => {
    const eu = cohesion(tracksStore(today), { coalition: 'eu' }).votes.flatMap(({ vote, apart }) =>
      apart.map(({ state }) => `${state} ${vote.id}`),
    );
    const ours = dossiers.flatMap(({ state, fromGroups }) =>
      fromGroups.apart.flatMap(({ decision, group }) => (group.id === 'eu' ? [`${state.id} ${decision.id}`] : [])),
    );
    expect(ours.sort()).toEqual(eu.sort());
  });

  it('shows a treaty for which no act of the state is in the record as such, and infers none', () => {
    for (const { state, lists } of dossiers) {
      const listed = lists.treaties.filter(({ reference }) => reference?.collection === 'treaty-actions');
      expect(listed.length).toBe(today['treaty-actions'].find({ state: state.id }).length);
    }
  });

  it('tells of its own records that it shows them, and of others that it does not', () => {
    const state = acquis.states.get('nor');
    const shows = shownInDossier(state, today);
    expect(
      today.positions
        .find(({ holder }) => holder.state === 'nor')
        .every(({ id }) => shows({ collection: 'positions', id })),
    ).toBe(true);
    expect(
      today.positions
        .find(({ holder }) => holder.state === 'chn')
        .some(({ id }) => shows({ collection: 'positions', id })),
    ).toBe(false);
  });
});
