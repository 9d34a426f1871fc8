import { stateObjectionsSection } from '../accreditations/rows.js';
import { collection, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import { capitalised, count } from '../core/words.js';
import { stateEndorsementsSection } from '../endorsements/rows.js';
import { interventionRows, interventionsWhere } from '../interventions/queries.js';
import { nationalPositionsOf } from '../national-positions/queries.js';
import { statePositionSections } from '../positions/rows.js';
import { proposalsOf } from '../proposals/queries.js';
import { treatyActionsOf } from '../treaty-actions/queries.js';
import { actionInShort, actionNote } from '../treaty-actions/words.js';
import { memberVoteWords, nameRows, regionalGroupNames, stateInSentence } from './names.js';
import { coalitionsOf, votesOf } from './queries.js';

/** Member States and observer States. */
export const states = collection({
  name: 'states',
  label: { one: 'state', many: 'states' },
  description: 'The Member States of the United Nations and the two non-member observer States.',
  order: 50,
  since: (state) => [{ on: state.admitted }],
  date: (state) => state.admitted,
  dateIs: 'admitted',
  code: (state) => state.id.toUpperCase(),
  short: (state) => state.title,
  inSentence: stateInSentence,
  names: (state) => [
    ...Object.values(state.names).flatMap(({ short, formal }) => [short, formal]),
    ...state.aliases,
    state.iso2.toUpperCase(),
  ],
  listed: 'by-title',
  schemaOrg: { type: 'Country' },
  facets: {
    group: {
      label: 'Regional group',
      values: (state) => (state.regionalGroup ? [state.regionalGroup] : []),
      words: (value) => Object.entries(regionalGroupNames).find(([key]) => key === value)?.[1] ?? value,
    },
    status: { label: 'Status', values: (state) => [state.status] },
    region: { label: 'Region (M49)', values: (state) => [state.region] },
  },
  text: (state) => [
    ...Object.values(state.names).flatMap(({ short, formal }) => [short, formal]),
    ...state.aliases,
    state.iso2,
    state.m49,
  ],
  happenings: (state) => [
    {
      act: 'admitted',
      on: state.admitted,
      stated: null,
      title: `Admission of ${state.names.en.short}`,
      citations: state.citations,
    },
  ],
  sentence: (state, view) => {
    const votes = votesOf(state, view);
    const cast = votes.filter(({ vote }) => vote !== 'no-vote-recorded').length;
    const status = state.status === 'member' ? 'Member State' : 'Non-member observer State';
    const voting =
      votes.length > 0
        ? ` Of the ${count(votes.length, 'vote')} by member in the record, ${cast === votes.length ? 'its vote is recorded in every one' : `its vote is recorded in ${cast}`}.`
        : '';
    return `${status} of the United Nations since ${formatEdtf(state.admitted)}.${state.status === 'member' ? voting : ' Observer States do not vote in the Assembly.'}`;
  },
  derive: (state, view) => ({
    coalitions: coalitionsOf(state.id, view.day).map(({ id }) => id),
    votes: votesOf(state, view),
    treatyActions: treatyActionsOf(state.id, view).map(({ id }) => id),
  }),
  glance: (state, view) => [
    { label: 'Formal name', items: plain(state.names.en.formal), field: 'names' },
    { label: 'Admitted', items: plain(formatEdtf(state.admitted)), field: 'admitted' },
    {
      label: 'Regional group',
      items: plain(state.regionalGroup && regionalGroupNames[state.regionalGroup], state.regionalGroupNote),
      field: 'regionalGroup',
    },
    {
      label: 'Groups',
      items: coalitionsOf(state.id, view.day).map(({ id, shortName, undated }) => ({
        text: undated ? `${shortName} (today's membership, unverified)` : shortName,
        reference: { collection: 'coalitions', id },
      })),
    },
    { label: 'Region (M49)', items: plain(`${state.region}, ${state.subregion}`) },
    { label: 'Codes', items: plain(`${state.id.toUpperCase()} · ${state.iso2.toUpperCase()} · ${state.m49}`) },
  ],
  sections: (state, view) => [
    {
      title: 'Votes',
      lead: 'Votes in the plenary of the General Assembly known by member, newest first.',
      rows: votesOf(state, view).flatMap(({ decision: id, vote }) => {
        const decision = view.decisions.get(id);
        return decision
          ? [
              {
                on: decision.on,
                text: `${decision.symbol ?? decision.title}: ${memberVoteWords[vote]}`,
                note: decision.title,
                reference: { collection: 'decisions' as const, id },
              },
            ]
          : [];
      }),
    },
    {
      title: 'Objections and explanations',
      lead: 'Acts a source names this state for; what a group said is on the group’s page.',
      rows: interventionRows(
        interventionsWhere(view, (intervention) => intervention.states.includes(state.id)),
        view,
      ),
    },
    {
      title: 'Positions on international law in cyberspace',
      rows: nationalPositionsOf({ state: state.id }, view),
    },
    { title: 'Proposals put forward', rows: proposalsOf(state.id, view) },
    ...statePositionSections(state, view),
    {
      title: 'Treaties',
      lead: 'Signatures, ratifications and other acts found. What is not listed here may have been done all the same.',
      rows: treatyActionsOf(state.id, view).map((action) => ({
        on: action.on,
        text: capitalised(actionInShort(action, view)),
        note: actionNote(action),
        citations: action.citations,
        reference: { collection: 'treaty-actions' as const, id: action.id },
      })),
    },
    stateEndorsementsSection(state, view),
    stateObjectionsSection(state, view),
    {
      title: 'Names in the six languages',
      rows: nameRows(state),
    },
  ],
});
