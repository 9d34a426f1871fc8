import { collection, type Item, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import type { Reference } from '../core/record.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import { processOf } from './queries.js';
import type { Intervention } from './schema.js';
import { basisWords, interventionSentence } from './sentence.js';

function linked(view: View, collection: Reference['collection'], ids: readonly (string | null)[]): readonly Item[] {
  return ids.flatMap((id) => (id ? [{ text: view.nameOf({ collection, id }), reference: { collection, id } }] : []));
}

function by({ states, coalitions, others }: Intervention, view: View): readonly Item[] {
  return [...linked(view, 'states', states), ...linked(view, 'coalitions', coalitions), ...plain(...others)];
}

/** Objections, dissociations, explanations and reservations. */
export const interventions = collection({
  name: 'interventions',
  label: { one: 'intervention', many: 'interventions' },
  description:
    'Objections, dissociations, explanations of vote or position, reservations and statements, with the account each rests on.',
  order: 43,
  since: (intervention) => (intervention.on ? [{ on: intervention.on }] : []),
  date: (intervention) => intervention.on,
  code: () => null,
  short: (intervention) => intervention.title,
  listed: 'newest-first',
  schemaOrg: { type: 'Event', date: 'event' },
  facets: {
    track: { label: 'Track', values: (intervention) => intervention.tracks, words: namedIn('tracks') },
    act: { label: 'Act', values: (intervention) => [intervention.act] },
    basis: {
      label: 'Basis',
      values: (intervention) => [intervention.basis],
      words: (value) => capitalised(Object.entries(basisWords).find(([key]) => key === value)?.[1] ?? value),
    },
    state: { label: 'State', values: (intervention) => intervention.states, words: namedIn('states') },
  },
  text: (intervention) => [intervention.about, intervention.onBehalfOf ?? '', ...intervention.others],
  happenings: (intervention) =>
    intervention.on
      ? [
          {
            act: intervention.act,
            on: intervention.on,
            stated: null,
            title: intervention.title,
            citations: intervention.citations,
          },
        ]
      : [],
  sentence: interventionSentence,
  derive: (intervention, view) => ({ process: processOf(intervention, view) }),
  glance: (intervention, view) => [
    { label: 'Act', items: plain(capitalised(inWords(intervention.act))), field: 'act' },
    { label: 'By', items: by(intervention, view), field: 'states' },
    { label: 'On behalf of', items: plain(intervention.onBehalfOf), field: 'onBehalfOf' },
    { label: 'Date', items: plain(intervention.on ? formatEdtf(intervention.on) : 'unknown'), field: 'on' },
    { label: 'Meeting', items: linked(view, 'meetings', [intervention.meeting]) },
    { label: 'Decision', items: linked(view, 'decisions', [intervention.decision]) },
    { label: 'Process', items: linked(view, 'processes', [processOf(intervention, view)]) },
    { label: 'Basis', items: plain(capitalised(basisWords[intervention.basis])), field: 'basis' },
  ],
  sections: (intervention, view) => [
    { title: 'About', rows: plain(capitalised(intervention.about)) },
    { title: 'What came of it', rows: plain(intervention.effect) },
    {
      title: 'The decision concerned',
      lead: 'An intervention does not change how a decision was taken.',
      rows: view.decisions
        .find(({ id }) => id === intervention.decision)
        .map((decision) => ({
          on: decision.on,
          text: view.nameOf({ collection: 'decisions', id: decision.id }),
          note: view.decisions.sentence(decision),
          reference: { collection: 'decisions' as const, id: decision.id },
        })),
    },
  ],
});
