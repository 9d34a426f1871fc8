import type { Movement } from '@acquis/analysis';
import { count } from '@acquis/domain';
import { type Line, line, toned } from '../../text/line.js';
import { wrap } from '../../text/wrap.js';
import { heading } from '../sections.js';

/** From one decision to the next, who voted otherwise or why that cannot be said. */
type StepShown =
  | ({
      readonly computed: true;
      readonly first: { readonly id: string };
      readonly second: { readonly id: string };
      readonly flows: readonly { readonly moved: boolean; readonly states: readonly string[] }[];
    } & Pick<Movement, 'compared' | 'noVoteRecorded'>)
  | { readonly computed: false; readonly votes: readonly string[]; readonly reason: string };

/** What recorded votes say of decisions side by side, as computed here or answered by an API. */
export interface MovedShown {
  readonly records: readonly { readonly id: string; readonly short: string }[];
  readonly movements: readonly StepShown[];
}

/** For how many members no vote is recorded in either vote, said before who moved. */
function noVotesOf({ noVoteRecorded }: Pick<Movement, 'noVoteRecorded'>): string {
  if (!noVoteRecorded) return '';
  const { first, second } = noVoteRecorded;
  return `no vote is recorded for ${count(first, 'member')} in the first and for ${second} in the second; `;
}

function said(step: StepShown): string {
  if (!step.computed) return step.reason;
  if (step.compared === 0) return 'no vote is known by name in both, so nobody is said to have moved';
  const moved = step.flows.filter((flow) => flow.moved).flatMap(({ states }) => states).length;
  return `${noVotesOf(step)}of ${count(step.compared, 'member')} known by name in both, ${moved} ${moved === 1 ? 'stands' : 'stand'} otherwise in the second`;
}

/** From each decision to the next, how many members known by name in both voted otherwise. */
export function movedLines({ records, movements }: MovedShown, width: number): readonly Line[] {
  const short = (id: string | undefined) => records.find((record) => record.id === id)?.short ?? id;
  return [
    ...heading('Who moved'),
    ...movements.flatMap((step) => {
      const [from, to] = step.computed ? [step.first.id, step.second.id] : step.votes;
      return wrap(line(toned(`${short(from)} → ${short(to)}: `, 'quiet'), said(step)), width);
    }),
  ];
}
