import { collection, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import { presentedHappening } from '../core/present-now.js';
import { nowOf } from './now.js';

/** The tracks of negotiation. */
export const tracks = collection({
  name: 'tracks',
  label: { one: 'track', many: 'tracks' },
  description: 'The three tracks of negotiation, each with the day up to which its sources were read.',
  order: 10,
  since: () => 'always',
  date: () => null,
  code: () => null,
  short: (track) => track.shortName,
  names: (track) => [track.title],
  listed: 'by-title',
  facets: {},
  text: (track) => [track.subject],
  happenings: () => [],
  sentence: (track, view) => nowOf(view, track.id)[0]?.sentence ?? track.subject,
  derive: (track, view) => {
    const [now] = nowOf(view, track.id);
    return {
      underWay: now?.underWay.map((process) => process.id) ?? [],
      next: now?.next.map(presentedHappening) ?? [],
      awaiting: now?.awaiting.map(presentedHappening) ?? [],
    };
  },
  glance: (track) => [
    { label: 'Subject', items: plain(track.subject) },
    {
      label: 'Sources read to',
      items: track.coverage.map(({ of, readTo }) => ({ text: `${formatEdtf(readTo)}: ${of}` })),
    },
  ],
  sections: (track, view) => {
    const [now] = nowOf(view, track.id);
    if (!now) return [];
    return [
      {
        title: 'Ahead',
        rows: now.next.map(({ title, on, collection, record }) => ({
          on,
          text: title,
          reference: { collection, id: record },
        })),
      },
      {
        title: 'Outcome not in the record',
        lead: `Planned for days that have passed. Sources were read to ${formatEdtf(now.readTo)}.`,
        rows: now.awaiting.map(({ title, on, collection, record }) => ({
          on,
          text: title,
          reference: { collection, id: record },
        })),
      },
      {
        title: 'Latest decisions',
        rows: now.decisions.map((decision) => ({
          on: decision.on,
          text: view.nameOf({ collection: 'decisions', id: decision.id }),
          note: view.decisions.sentence(decision),
          reference: { collection: 'decisions' as const, id: decision.id },
        })),
      },
    ];
  },
});
