import { neighbours } from '@acquis/analysis';
import type { State } from '@acquis/domain';
import { Ranking } from '@/components/explore/ranking';
import { To } from '@/components/frame/link';
import { type DayContext, queryOf } from '@/site/day';
import { answered, questionOf } from '@/site/question';
import { words } from '@/words/state';

interface Props {
  readonly at: DayContext;
  readonly record: State;
}

/** States listed at either end; a tie is never cut. */
const listed = 5;

/** Who voted most and least like a state, with how many votes each pair shares. */
export async function NearestVoters({ at, record }: Props) {
  const question = await questionOf(at, {});
  const result = answered(() => neighbours(question.store, record.id, { ...question.selection, count: listed }));
  if (typeof result === 'string') return null;
  const { nearest, farthest, compared, required, inputs } = result;
  if (compared === 0)
    return (
      <section className="part" id="voters">
        <h2>{words.votersLikeIt}</h2>
        <p className="sub">{words.nobodyCompared(required)}</p>
      </section>
    );
  return (
    <section className="part" id="voters" data-name="Nearest and farthest voters">
      <div className="two">
        <Ranking question={question} state={record.id} title={words.nearestVoters} ties={nearest} />
        <Ranking question={question} state={record.id} title={words.farthestVoters} ties={farthest} />
      </div>
      <p className="sub mt-3">
        {words.comparedOver(compared, required, inputs.votes.count)}{' '}
        <To at={at} path="/methods#agreement">
          {words.method}
        </To>{' '}
        ·{' '}
        <To at={at} path={`/explore/agreement${queryOf({ state: record.id })}`}>
          {words.chooseOtherVotes}
        </To>
      </p>
    </section>
  );
}
