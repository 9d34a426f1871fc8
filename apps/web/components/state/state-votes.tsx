import { voteMarks } from '@acquis/charts';
import { count, formatEdtfShort, type MemberVote, memberVotes, tallyInFigures, votesOf } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { Scroll } from '@/components/frame/scroll';
import type { ExtraProps } from '@/components/record/extras';
import { pathOf } from '@/site/day';

/** Every vote of a state in the record, newest first. */
export function StateVotes({ at, view, record }: ExtraProps<'states'>) {
  const votes = votesOf(record, view);
  if (votes.length === 0) return null;
  const of = (wanted: MemberVote) => votes.filter(({ vote }) => vote === wanted).length;
  return (
    <section className="part">
      <h2>How it voted</h2>
      <p className="sub">
        {count(votes.length, 'vote')} in the plenary of the General Assembly known by member, newest first.
      </p>
      <ul className="votes mb-4">
        {memberVotes
          .filter((vote) => of(vote) > 0)
          .map((vote) => (
            <li key={vote}>
              <Shape vote={vote} /> {voteMarks[vote].letter} <b>{of(vote)}</b> {voteMarks[vote].word}
            </li>
          ))}
      </ul>
      <Scroll className="scroll" label="Votes">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Vote</th>
              <th scope="col">Resolution</th>
              <th scope="col" className="num">
                All members
              </th>
            </tr>
          </thead>
          <tbody>
            {votes.flatMap(({ decision: id, vote }) => {
              const decision = view.decisions.get(id);
              return decision
                ? [
                    <tr key={id}>
                      <td className="date">{formatEdtfShort(decision.on)}</td>
                      <td className="whitespace-nowrap">
                        <Shape vote={vote} /> {voteMarks[vote].word}
                      </td>
                      <th scope="row">
                        <To at={at} path={pathOf({ collection: 'decisions', id })}>
                          {decision.symbol ?? id}
                        </To>
                        <span className="quiet block font-normal">{decision.title}</span>
                      </th>
                      <td className="num">{tallyInFigures(decision)}</td>
                    </tr>,
                  ]
                : [];
            })}
          </tbody>
        </table>
      </Scroll>
      <p className="sub mt-2">All members: in favour, against, abstaining.</p>
    </section>
  );
}
