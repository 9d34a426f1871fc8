import { capitalised, count, listInWords } from '../core/words.js';
import type { EntityObjection } from './facts/accreditation.js';

/** The objections that stand, in sentences: who objects, as far as a source names them. */
export function standingInWords(standing: readonly EntityObjection[]): readonly string[] {
  const named = [...new Set(standing.flatMap(({ by }) => by ?? []))].sort();
  const unnamed = standing.filter(({ by }) => by === null).length;
  const given = standing.filter(({ reason }) => reason !== null).length;
  return [
    ...(named.length > 0 ? [`${listInWords(named)} ${named.length === 1 ? 'objects' : 'object'}.`] : []),
    ...(unnamed > 0
      ? [`${capitalised(count(unnamed, 'objection'))} ${unnamed === 1 ? 'is' : 'are'} by a State that no source names.`]
      : []),
    given === 0
      ? 'No general basis for objecting is recorded; to give one is voluntary.'
      : `A general basis is recorded for ${given} of ${count(standing.length, 'objection')}; to give one is voluntary.`,
  ];
}

/** What was objected to and no longer is, in sentences. */
export function liftedInWords(objections: readonly EntityObjection[]): readonly string[] {
  const lifted = objections.filter(({ withdrawn }) => withdrawn).length;
  return lifted === 0
    ? []
    : [`${capitalised(count(lifted, 'objection'))} no longer ${lifted === 1 ? 'stands' : 'stand'}.`];
}
