import { formatEdtfInSentence } from '../core/edtf-format.js';
import { inNameOrder } from '../core/name-order.js';
import type { View } from '../core/view.js';
import { capitalised, listInWords } from '../core/words.js';
import { stateInSentence } from '../states/names.js';
import type { Intervention } from './schema.js';

const verbs: Readonly<Record<Intervention['act'], (many: boolean) => string>> = {
  objection: () => 'objected to',
  dissociation: (many) => (many ? 'dissociated themselves from' : 'dissociated itself from'),
  'explanation-of-vote': (many) => `explained ${many ? 'their' : 'its'} vote on`,
  'explanation-of-position': (many) => `explained ${many ? 'their' : 'its'} position on`,
  reservation: (many) => `put ${many ? 'reservations' : 'a reservation'} on record about`,
  'general-statement': () => 'spoke on',
  complaint: () => 'complained about',
};

/** On what account an intervention rests, in words. */
export const basisWords: Readonly<Record<Intervention['basis'], string>> = {
  'official-record': 'official record',
  statement: 'statement of the delegation',
  press: 'press report',
  'ngo-report': 'report of an observer organisation',
  'ai-report': 'session report written by a language model',
};

function actors({ states, coalitions, others }: Intervention, view: View): readonly string[] {
  return [
    ...inNameOrder('states', states, view).map((id) => {
      const state = view.states.get(id);
      return state ? stateInSentence(state) : view.nameOf({ collection: 'states', id });
    }),
    ...coalitions.map((id) => `the ${view.nameOf({ collection: 'coalitions', id })}`),
    ...others,
  ];
}

/** Who did what about what, without a date: `The United States dissociated itself from …`. */
export function interventionInWords(intervention: Intervention, view: View): string {
  const { act, about, onBehalfOf } = intervention;
  const who = actors(intervention, view);
  const behalf = onBehalfOf ? `, for ${onBehalfOf},` : '';
  return `${capitalised(listInWords(who))}${behalf} ${verbs[act](who.length > 1)} ${about}`;
}

/** An intervention in a sentence: when, who, what about, and on what account it rests. */
export function interventionSentence(intervention: Intervention, view: View): string {
  const when = intervention.on ? `, ${formatEdtfInSentence(intervention.on)}` : '';
  return `${interventionInWords(intervention, view)}${when} (${basisWords[intervention.basis]}).`;
}
