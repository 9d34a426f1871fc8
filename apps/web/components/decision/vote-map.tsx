import { mapNote, type VoteCell, type VoteGroup, voteMarks } from '@acquis/charts';
import { type MemberVote, memberVotes, type Reference } from '@acquis/domain';
import { Shape } from '@/components/frame/marks';
import { FigureFiles } from '@/components/map/figure-files';
import { type Mark, World } from '@/components/map/world';
import type { DayContext } from '@/site/day';
import type { MarkShape } from '@/site/mark-path';
import { words } from '@/words/decision';

interface Props {
  readonly at: DayContext;
  readonly reference: Reference;
  readonly groups: readonly VoteGroup[];
}

const shapes: Readonly<Record<MemberVote, MarkShape>> = {
  'in-favour': 'disc',
  against: 'triangle',
  abstaining: 'half-disc',
  'no-vote-recorded': 'ring',
};

function markOf({ name, vote }: VoteCell): Mark {
  return { shape: shapes[vote], colour: `v-${vote}`, title: `${name}: ${voteMarks[vote].word}` };
}

/** The votes a second time, where the members are: a dot each. */
export function VoteMap({ at, reference, groups }: Props) {
  const counted = memberVotes
    .map((vote) => ({ vote, count: groups.reduce((sum, { counts }) => sum + counts[vote], 0) }))
    .filter(({ count }) => count > 0);
  return (
    <figure className="mt-10" id="map">
      <h3>{words.onAMap}</h3>
      <figcaption>
        <p className="sub measure">{words.mapTold(mapNote)}</p>
        <ul className="votes mt-3">
          {counted.map(({ vote, count }) => (
            <li key={vote}>
              <Shape vote={vote} /> {voteMarks[vote].letter} <b>{count}</b> {voteMarks[vote].word}
            </li>
          ))}
        </ul>
      </figcaption>
      <World at={at} things={groups.flatMap(({ cells }) => cells)} mark={markOf} />
      <FigureFiles at={at} reference={reference} figure="map" what={words.theMap} />
    </figure>
  );
}
