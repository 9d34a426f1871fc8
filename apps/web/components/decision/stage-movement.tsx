import { type Movement, movement, tracksStore } from '@acquis/analysis';
import type { Decision } from '@acquis/domain';
import { FlowFigure } from '@/components/explore/flow-figure';
import { MovementNames } from '@/components/explore/movement-names';
import { To } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import { queryOf } from '@/site/day';
import { pairOfStages } from '@/site/decision/way-of-text';
import { answered } from '@/site/question';
import { words } from '@/words/decision';

function withoutVote({ noVoteRecorded }: Movement): string | null {
  if (!noVoteRecorded) return null;
  const { first, second, change } = noVoteRecorded;
  const more = change === 0 ? words.asMany : `${Math.abs(change)} ${change > 0 ? words.more : words.fewer}`;
  return words.noVoteAtStages(first, second, more);
}

function namesKnown({ first, second, compared }: Movement): string {
  if (first.complete && second.complete) return words.allKnownAtBoth(compared);
  if (compared === 0) {
    const unknown = !first.complete && first.named === 0 ? words.inCommittee : words.inPlenary;
    return words.noVoteKnown(unknown);
  }
  const part = first.complete ? words.inPlenary : words.inCommittee;
  return words.onlyCompared(compared, part);
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
      <h3 className="mt-6 mb-1">{words.whoMoved}</h3>
      {typeof found === 'string' ? (
        <p className="sub">{words.neitherFiguresNorNames}</p>
      ) : (
        <>
          <p className="sub mb-2">
            {[withoutVote(found), namesKnown(found)].filter(Boolean).join(' ')}{' '}
            <To at={at} path={`/explore/movement${queryOf({ from: committee.id, to: plenary.id })}`}>
              {words.comparisonAndMethod}
            </To>
          </p>
          {found.first.complete && found.second.complete && <FlowFigure flows={found.flows} />}
          {found.flows.length > 0 && <MovementNames question={{ at, view }} flows={found.flows} />}
        </>
      )}
    </>
  );
}
