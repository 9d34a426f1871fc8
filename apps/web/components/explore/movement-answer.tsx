import { type Movement, movement } from '@acquis/analysis';
import { count, type View } from '@acquis/domain';
import { answered, type Question } from '@/site/question';
import { voteName } from '@/site/vote-name';
import { AnalysisAway } from './analysis-away';
import { Basis } from './basis';
import { FlowFigure } from './flow-figure';
import { MovementFigures } from './movement-figures';
import { MovementNames } from './movement-names';

function headline(view: View, { first, second, noVoteRecorded, compared, flows }: Movement): string {
  const moved = flows.filter((flow) => flow.moved).reduce((sum, { states }) => sum + states.length, 0);
  const both = flows.find(({ from, to }) => from === 'in-favour' && to === 'in-favour')?.states.length ?? 0;
  const none = noVoteRecorded
    ? `No vote is recorded for ${count(noVoteRecorded.first, 'member')} in ${voteName(view, first)} and for ${noVoteRecorded.second} in ${voteName(view, second)}.`
    : 'The record does not hold the figures of both votes.';
  if (compared === 0) return `${none} No member’s vote is known by name in both, so nobody is said to have moved.`;
  return `${none} Of ${count(compared, 'member')} known by name in both, ${moved} ${moved === 1 ? 'stands' : 'stand'} otherwise in the second, and ${both} voted in favour both times.`;
}

interface Props {
  readonly question: Question;
  readonly first: string;
  readonly second: string;
}

/** From one recorded vote to another: the figures first, then by name who moved. */
export function MovementAnswer({ question, first, second }: Props) {
  const { at, view, store } = question;
  const result = answered(() => movement(store, first, second, view));
  if (typeof result === 'string') return <p className="answer mt-8">{result}</p>;
  const { flows, namedOnce, inputs, method } = result;
  return (
    <>
      <p className="answer mt-8" role="status">
        {headline(view, result)}
      </p>
      <section className="part">
        <h2>The figures, members with no vote recorded first</h2>
        <MovementFigures question={question} result={result} />
      </section>
      {flows.length > 0 && (
        <section className="part">
          <h2>Who moved</h2>
          <p className="sub">
            Left: {voteName(view, result.first)}. Right: {voteName(view, result.second)}. Heights are numbers of states;
            only states whose vote is known by name in both.
          </p>
          <FlowFigure flows={flows} />
          <AnalysisAway at={at} asked="movement" values={{ decision: [first, second] }} what="Who moved" />
          <MovementNames question={question} flows={flows} />
          {namedOnce.length > 0 && (
            <p className="sub mt-3">
              {count(namedOnce.length, 'state')} named in one of the two votes only: nothing is said of how they moved.
            </p>
          )}
        </section>
      )}
      <Basis at={at} view={view} inputs={inputs} method={method} values={{ decision: [first, second] }}>
        A state is said to have moved only where its vote is known by name in both votes. Having no vote recorded is no
        position and says nothing of presence. Committee and plenary are different decisions.
      </Basis>
    </>
  );
}
