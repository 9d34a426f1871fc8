import { type Day, type Edtf, latest } from './edtf.js';
import type { Fact } from './record.js';

/**
 * The statement that held at the end of a day: of those public by then, the one stated last. A list of dated values is
 * never overwritten: a date announced and later moved is two entries.
 */
export function statedAt<F extends Fact>(facts: readonly F[], day: Day): F | undefined {
  const known = (fact: F): Edtf => latest(fact.stated ?? fact.on);
  return facts
    .filter((fact) => known(fact) <= day)
    .reduce<F | undefined>((last, fact) => (last === undefined || known(fact) >= known(last) ? fact : last), undefined);
}

/** The facts of a list that were public by the end of a day, in the order of the list. */
export function factsBy<F extends Pick<Fact, 'on' | 'stated'>>(facts: readonly F[], day: Day): readonly F[] {
  return facts.filter(({ on, stated }) => latest(stated ?? on) <= day);
}
