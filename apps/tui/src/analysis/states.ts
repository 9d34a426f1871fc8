import { stateName as nameOf, type VoteStore } from '@acquis/analysis';
import { acquis, compareText, nearest, suggestIds } from '@acquis/domain';
import { Failure } from '../failure.js';

/** What a state is called where many are named. */
export function stateName(id: string): string {
  return nameOf(acquis, id);
}

/** Names of states in their order, as one text. */
export function namesOf(states: readonly string[]): string {
  return states.map(stateName).sort(compareText).join(', ');
}

/**
 * The id of a state with recorded votes, by id or code.
 *
 * @throws Failure when there is no such state, or it has no votes
 */
export function stateIn({ states }: VoteStore, text: string, command: string): string {
  const known = acquis.states.lookup(text);
  const id = known?.id ?? text.toLowerCase();
  if (states.includes(id)) return id;
  if (known) throw new Failure(3, `No vote of ${known.names.en.short} is recorded among the votes asked about.`);
  const near = [...new Set([...suggestIds('states', text), ...nearest(id, states)])].slice(0, 5);
  throw new Failure(
    3,
    `There is no state "${text}" in the record.${near.length > 0 ? ' Did you mean:' : ''}`,
    near.length > 0 ? near.map((other) => `${command} ${other}`) : ['acquis states'],
  );
}
