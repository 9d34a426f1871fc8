import {
  type Attestation,
  acquis,
  attestationOf,
  attestations,
  latest,
  members,
  positionsOfState,
  type RecordHead,
  votesOf,
} from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { cohesion } from '../cohesion/cohesion.js';
import { tracksStore } from '../store/tracks-store.js';
import { dossierOf, shownInDossier } from './dossier.js';
import { ownInWords } from './positions.js';
import { stateSentence } from './sentence.js';

const today = acquis.at('2026-11-24');
const states = today.states.all();
const dossiers = states.map((state) => ({ state, ...dossierOf(state, today) }));

/** The fields in which a record names a state as acting, by their paths. */
const namingFields =
  /^(states|introducedBy|submittedBy|members|officers|namedVotes|objections|events|lists|holder)(\.|$)/;

function naming(record: RecordHead, state: string): readonly string[] {
  const within = (value: unknown, path: string): readonly string[] => {
    if (value === state) return [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => within(part, path === '' ? key : `${path}.${key}`));
  };
  return within(record, '').filter((path) => namingFields.test(path));
}

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

  it('counts in its sentence the voices it shows, published readings of international law among its own', () => {
    for (const { state, voices } of dossiers) {
      const sentence = stateSentence(state, today);
      expect(sentence).toContain(`, ${voices.ofGroups.length || 'none'} of its groups, `);
      expect(sentence).toContain(`, ${voices.ascribed.length || 'none'} ascribed to it by others, `);
      expect(sentence).toContain(` The record holds ${ownInWords(voices.own)}, `);
      const published = voices.own.filter(({ reference }) => reference?.collection === 'national-positions');
      expect(published).toHaveLength(
        today['national-positions'].find(({ holder }) => holder.state === state.id).length,
      );
    }
  });

  it('compares a vote only with groups the state belonged to on that day', () => {
    for (const { state, fromGroups } of dossiers)
      for (const { decision, group } of fromGroups.apart) {
        const coalition = today.coalitions.lookup(group.id);
        expect(coalition && members(coalition.id, latest(decision.on)).includes(state.id)).toBe(true);
      }
  });

  it('compares a vote only with standing groups: who joined in one text is no group to vote apart from', () => {
    const joined = new Set<string>(today.coalitions.find(({ type }) => type === 'ad-hoc').map(({ id }) => id));
    expect(joined.has('poc-working-paper-2023')).toBe(true);
    for (const { fromGroups } of dossiers) {
      for (const { group } of fromGroups.apart) expect(joined.has(group.id)).toBe(false);
      for (const name of fromGroups.compared) expect(name).not.toBe('PoC paper 2023');
    }
    const kenya = dossiers.find(({ state }) => state.id === 'ken');
    expect(kenya?.fromGroups.apart).toEqual([]);
    const notes = kenya?.lists.groups.map(({ note }) => note ?? '') ?? [];
    expect(notes.some((note) => note.startsWith('Not a standing group (ad hoc)'))).toBe(true);
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

  it('never shows a line as better attested than the record or the field that names the state', () => {
    const rank = (attestation: Attestation) => attestations.indexOf(attestation);
    let weakened = 0;
    for (const { state, lists } of dossiers)
      for (const [list, entries] of Object.entries(lists))
        for (const { reference, attestation } of entries) {
          if (!reference || !attestation || list === 'groups' || list === 'treaties') continue;
          const record = today[reference.collection].lookup(reference.id);
          if (!record) throw new RangeError(`no record ${reference.id}`);
          const paths = naming(record, state.id);
          if (paths.length === 0) throw new RangeError(`${reference.id} does not name ${state.id}`);
          const best = Math.min(...paths.map((path) => rank(attestationOf(record, path))));
          expect(rank(attestation)).toBeGreaterThanOrEqual(best);
          if (best > rank(record.attestation)) weakened += 1;
        }
    expect(weakened).toBeGreaterThan(0);
  });

  it('does not say that a source names a state where that is not checked', () => {
    const shown = (state: string, list: 'acts' | 'offices', id: string) =>
      dossiers
        .find((each) => each.state.id === state)
        ?.lists[list].filter(({ reference }) => reference?.id === id)
        .map(({ attestation }) => attestation);
    for (const state of ['bol', 'blr', 'prk', 'nic', 'syr'])
      expect(shown(state, 'acts', 'convention-concept-group-2023-07')).toEqual(['unverified']);
    expect(shown('sgp', 'acts', 'stakeholders-2024-12')).toEqual(['unverified']);
    const chair = today.processes.get('ad-hoc-committee-cybercrime')?.officers[1]?.state;
    expect(chair && shown(chair, 'offices', 'ad-hoc-committee-cybercrime')).toContain('unverified');
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
