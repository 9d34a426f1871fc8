import { collection, linked, namedIn, plain } from '../core/collection.js';
import { capitalised, inWords } from '../core/words.js';
import { issueStatus, positionsOn, stancesOf } from './queries.js';
import { holdersInWords, spectrumSection, stanceSections, tallySection } from './sections.js';

/** Questions States differ on, with the stances taken on them. */
export const issues = collection({
  name: 'issues',
  label: { one: 'issue', many: 'issues' },
  description: 'Questions on which States differ: the spectrum of stances, who stands where, and what is agreed.',
  order: 33,
  since: (issue) => issue.raised,
  date: () => null,
  code: () => null,
  short: (issue) => issue.shortName,
  listed: 'by-title',
  facets: {
    track: { label: 'Track', values: (issue) => issue.tracks, words: namedIn('tracks') },
    pillar: {
      label: 'Agenda item',
      values: (issue) => (issue.pillar ? [issue.pillar] : []),
      words: namedIn('pillars'),
    },
    status: {
      label: 'Standing',
      values: (issue) => {
        const status = issueStatus(issue);
        return status ? [status] : [];
      },
    },
    closed: { label: 'Closed', values: (issue) => [issueStatus(issue) === 'closed' ? 'yes' : 'no'] },
  },
  text: (issue) => [
    issue.shortName,
    ...issue.agreedGround,
    ...issue.notes,
    ...issue.spectrum.map(({ label }) => label),
    ...issue.publishedTallies.flatMap(({ by, measure, note }) => [by, measure, note ?? '']),
  ],
  happenings: (issue) => [
    ...issue.closures.map(({ outcome, on, stated, citations }) => ({
      act: 'settled',
      on,
      stated,
      citations,
      title: `${issue.shortName}: ${outcome}`,
    })),
  ],
  sentence: (issue, view) => {
    const positions = positionsOn(issue, view);
    const status = issueStatus(issue);
    const held =
      positions.length > 0
        ? `${holdersInWords(positions)} ${positions.length === 1 ? 'is' : 'are'} in the record, over ${issue.spectrum.length} stances.`
        : `No position on it is in the record; ${issue.spectrum.length} stances are distinguished.`;
    const stands = status ? ` It is ${inWords(status)}.` : '';
    return `${held}${stands}`;
  },
  derive: (issue, view) => ({ status: issueStatus(issue), stances: stancesOf(issue, view) }),
  glance: (issue, view) => {
    const status = issueStatus(issue);
    return [
      { label: 'Standing', items: plain(status && capitalised(inWords(status))), field: 'standing' },
      {
        label: 'Agenda item',
        items: linked(view, 'pillars', issue.pillar),
        field: 'pillar',
      },
      {
        label: 'Concerns',
        items: issue.concerns.map((reference) => ({ text: view.nameOf(reference), reference })),
        field: 'concerns',
      },
      {
        label: 'Raised in',
        items: issue.raised.map(({ in: reference }) => ({ text: view.nameOf(reference), reference })),
        field: 'raised',
      },
    ];
  },
  sections: (issue, view) => [
    { title: 'Agreed ground', rows: plain(...issue.agreedGround) },
    { title: 'Questions within it', rows: plain(...issue.notes) },
    {
      title: 'Closed',
      rows: issue.closures.map(({ outcome, by, on, citations }) => ({
        text: outcome,
        on,
        citations,
        ...(by ? { reference: by } : {}),
      })),
    },
    spectrumSection(issue, view),
    ...stanceSections(issue, view),
    tallySection(issue),
  ],
});
