import { neighbours } from '@acquis/analysis';
import { count, type State } from '@acquis/domain';
import { Ranking } from '@/components/explore/ranking';
import { To } from '@/components/frame/link';
import { type DayContext, queryOf } from '@/site/day';
import { answered, questionOf } from '@/site/question';

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
        <h2>Voters like it</h2>
        <p className="sub">
          It shares fewer than {required} recorded votes with every other state; nobody is compared.
        </p>
      </section>
    );
  return (
    <section className="part" id="voters" data-name="Nearest and farthest voters">
      <div className="two">
        <Ranking question={question} state={record.id} title="Nearest voters" ties={nearest} />
        <Ranking question={question} state={record.id} title="Farthest voters" ties={farthest} />
      </div>
      <p className="sub mt-3">
        Of {count(compared, 'state')} with at least {required} votes shared, over{' '}
        {count(inputs.votes.count, 'recorded vote')} in plenary: 1 for voting alike, ½ where one of the two abstained, 0
        for voting opposite. A low or high value says nothing of why.{' '}
        <To at={at} path="/methods#agreement">
          Method
        </To>{' '}
        ·{' '}
        <To at={at} path={`/explore/agreement${queryOf({ state: record.id })}`}>
          Choose other votes
        </To>
      </p>
    </section>
  );
}
