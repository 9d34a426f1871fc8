import { formatEdtf } from '../core/edtf-format.js';
import { inNameOrder } from '../core/name-order.js';
import type { View } from '../core/view.js';
import { capitalised, count, listInWords } from '../core/words.js';
import { objectionCounts } from './queries.js';
import type { Accreditation } from './schema.js';

/** What an event is, in words. */
export const typeWords: Readonly<Record<Accreditation['type'], string>> = {
  modalities: 'modalities of participation',
  'modalities-proposed': 'modalities proposed',
  round: 'round of accreditation',
  objection: 'objection',
  'no-agreement': 'no agreement on modalities',
  'stakeholder-letter': 'letter of stakeholders',
  consultation: 'consultation with stakeholders',
  participation: 'participation in a session',
  registration: 'registration',
  practice: 'practice',
  'access-complaint': 'complaint about access',
};

/** A number published, as its source qualifies it. */
export function figureInWords({ of, number, qualifier }: Accreditation['figures'][number]): string {
  const qualified = qualifier === null ? '' : qualifier === 'about' ? 'about ' : 'more than ';
  return `${qualified}${number} ${of}`;
}

function results({ type, applied, accredited, notAccredited, asOfRight }: Accreditation): string | false {
  if (applied === null && accredited === null && notAccredited === null) {
    return type === 'round' && 'Its results are not in the record.';
  }
  const parts = [
    applied !== null && `${applied} applied`,
    accredited !== null && `${accredited === 0 ? 'none' : accredited} accredited`,
    notAccredited !== null && `${notAccredited} not accredited after objections`,
  ].filter((part) => part !== false);
  const right = asOfRight === null ? '' : `; ${asOfRight} with consultative status took part as of right`;
  return `${parts.join(', ')}${right}.`;
}

function objections(accreditation: Accreditation, view: View): string | false {
  const { named, inferred, unknown } = objectionCounts(accreditation, view);
  if (named + inferred === 0) return unknown !== null && unknown > 0 && 'Who objected is not in the record.';
  const parts = [
    `a source names the objector for ${named}`,
    inferred > 0 && `others infer one for ${inferred}, and nobody is named for them here`,
    unknown !== null && unknown > 0 && `for ${unknown} it is not known`,
  ].filter((part) => part !== false);
  return `Organisations objected to: ${parts.join('; ')}.`;
}

function named(accreditation: Accreditation, view: View): string | false {
  const { type, objections: made } = accreditation;
  const who = [...new Set(made.flatMap(({ objector }) => objector ?? []))];
  if (type !== 'objection' || who.length === 0) return false;
  const targets = made
    .filter(({ objector }) => objector !== null)
    .flatMap(({ stakeholders }) => stakeholders.map((id) => view.nameOf({ collection: 'stakeholders', id })));
  const objectors = inNameOrder('states', who, view).map((id) => view.nameOf({ collection: 'states', id }));
  return `${listInWords(objectors)} objected to ${count(targets.length, 'organisation')}: ${targets.join('; ')}.`;
}

/** What happened, when and in which process, and of objections how far the objectors are known. */
export function accreditationSentence(accreditation: Accreditation, view: View): string {
  const { type, on, process, states, figures } = accreditation;
  const where = process ? `, ${view.nameOf({ collection: 'processes', id: process })}` : '';
  const who = states.map(({ state, role }) => `${view.nameOf({ collection: 'states', id: state })} (${role})`);
  const numbers = figures.map(figureInWords);
  return [
    `${capitalised(typeWords[type])}${where}, ${formatEdtf(on)}.`,
    results(accreditation),
    named(accreditation, view),
    type === 'round' && objections(accreditation, view),
    who.length > 0 && `Named: ${listInWords(who)}.`,
    numbers.length > 0 && `${capitalised(listInWords(numbers))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
