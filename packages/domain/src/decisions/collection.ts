import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import { capitalised, inWords } from '../core/words.js';
import { otherStages } from './queries.js';
import { decisionSections } from './sections.js';
import { decisionSentence, methodInWords, tallyInFigures } from './sentence.js';
import { membershipOn, noVoteRecorded, rollOf, votesBeside } from './votes.js';

/** Decisions, committee and plenary stage apart. */
export const decisions = collection({
  name: 'decisions',
  label: { one: 'decision', many: 'decisions' },
  description: 'What organs decided, how, and who voted how; committee and plenary stage are different decisions.',
  order: 40,
  since: (decision) => [{ on: decision.on }],
  date: (decision) => decision.on,
  code: (decision) => decision.symbol,
  short: ({ symbol, draft, title, stage }) =>
    stage === 'adoption' && !symbol ? title : `${symbol ?? draft ?? title}, ${stage}`,
  beside: votesBeside,
  listed: 'newest-first',
  schemaOrg: { type: 'Event', date: 'event' },
  facets: {
    track: { label: 'Track', values: (decision) => decision.tracks, words: namedIn('tracks') },
    stage: { label: 'Stage', values: (decision) => [decision.stage] },
    method: { label: 'Method', values: (decision) => (decision.method ? [decision.method] : []) },
    body: { label: 'Organ', values: (decision) => [decision.body], words: namedIn('bodies') },
    process: {
      label: 'Process',
      values: (decision) => (decision.process ? [decision.process] : []),
      words: namedIn('processes'),
    },
    year: { label: 'Year', values: (decision) => [decision.on.slice(0, 4)] },
  },
  weight: 1.1,
  text: (decision) => [
    decision.symbol ?? '',
    decision.draft ?? '',
    tallyInFigures(decision) ?? '',
    decision.notes ?? '',
  ],
  happenings: (decision) => [
    {
      act: decision.outcome,
      field: 'on',
      on: decision.on,
      stated: null,
      title: `${decision.symbol ?? `${decision.title}:`} ${inWords(decision.outcome)}${decision.stage === 'committee' ? ' in committee' : ''}`,
      citations: decision.citations,
    },
  ],
  sentence: decisionSentence,
  derive: (decision, view) => ({
    members: membershipOn(decision),
    noVoteRecorded: noVoteRecorded(decision),
    votes: rollOf(decision) ?? null,
    otherStages: otherStages(decision, view).map(({ id }) => id),
  }),
  glance: (decision, view) => [
    {
      label: 'Symbol',
      items:
        decision.symbol && decision.document
          ? [{ text: decision.symbol, reference: { collection: 'documents', id: decision.document } }]
          : plain(decision.symbol),
    },
    { label: 'Decided', items: plain(`${formatEdtf(decision.on)}, ${decision.stage}`), field: 'on' },
    {
      label: 'Organ',
      items: linked(view, 'bodies', decision.body),
    },
    { label: 'Method', items: plain(capitalised(methodInWords(decision))), field: 'method' },
    { label: 'Tally', items: plain(tallyInFigures(decision)), field: 'tally' },
    { label: 'No vote recorded', items: plain(noVoteRecorded(decision)?.toString()) },
    { label: 'Draft', items: plain(decision.draft), field: 'draft' },
    {
      label: 'Introduced by',
      items: linked(view, 'states', decision.introducedBy),
      field: 'introducedBy',
    },
    {
      label: 'Process',
      items: linked(view, 'processes', decision.process),
    },
    { label: 'Meeting record', items: plain(decision.meetingRecord), field: 'meetingRecord' },
    { label: 'Committee report', items: plain(decision.committeeReport), field: 'committeeReport' },
  ],
  sections: decisionSections,
});
