import { type Movement, movement, tracksStore } from '@acquis/analysis';
import { count, type Decision } from '@acquis/domain';
import { FlowFigure } from '@/components/explore/flow-figure';
import { MovementNames } from '@/components/explore/movement-names';
import { To } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import { queryOf } from '@/site/day';
import { pairOfStages } from '@/site/decision/way-of-text';
import { answered } from '@/site/question';

function withoutVote({ noVoteRecorded }: Movement): string | null {
  if (!noVoteRecorded) return null;
  const { first, second, change } = noVoteRecorded;
  const more = change === 0 ? 'as many' : `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'}`;
  return `In committee no vote is recorded for ${count(first, 'member')}, in plenary for ${second}: ${more}.`;
}

function namesKnown({ first, second, compared }: Movement): string {
  if (first.complete && second.complete) return `All ${compared} members are known by name at both stages.`;
  if (compared === 0) {
    const unknown = !first.complete && first.named === 0 ? 'in committee' : 'in plenary';
    return `No vote ${unknown} is known by name, so nobody is said to have moved.`;
  }
  const part = first.complete ? 'in plenary' : 'in committee';
  return `Only ${count(compared, 'vote')} ${part} ${compared === 1 ? 'is' : 'are'} known by name; only ${compared === 1 ? 'it is' : 'these are'} compared, and of all others nothing is said.`;
}

function voted(...decisions: readonly Decision[]): boolean {
  return decisions.every(({ method }) => method === 'recorded-vote');
}

/** Who stands otherwise in plenary than in committee, where both votes are known by name; else in plain words why nobody is named. */
export function StageMovement({ at, view, record }: Omit<ExtraProps<'decisions'>, 'query'>) {
  const { committee, plenary } = pairOfStages(record, view);
  if (!committee || !plenary || !voted(committee, plenary)) return null;
  const found = answered(() => movement(tracksStore(view), committee.id, plenary.id, view));
  return (
    <>
      <h3 className="mt-6 mb-1">Who moved</h3>
      {typeof found === 'string' ? (
        <p className="sub">
          The record holds neither the figures nor the names of both votes, so nobody is said to have moved.
        </p>
      ) : (
        <>
          <p className="sub mb-2">
            {[withoutVote(found), namesKnown(found)].filter(Boolean).join(' ')}{' '}
            <To at={at} path={`/explore/movement${queryOf({ from: committee.id, to: plenary.id })}`}>
              The comparison and its method
            </To>
          </p>
          {found.first.complete && found.second.complete && <FlowFigure flows={found.flows} />}
          {found.flows.length > 0 && <MovementNames question={{ at, view }} flows={found.flows} />}
        </>
      )}
    </>
  );
}
