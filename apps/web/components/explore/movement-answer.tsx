import { type Flow, type Movement, movement } from '@acquis/analysis';
import type { View } from '@acquis/domain';
import { answered, type Question } from '@/site/question';
import { voteName } from '@/site/vote-name';
import { words } from '@/words/explore-movement';
import { AnalysisAway } from './analysis-away';
import { Basis } from './basis';
import { FlowFigure } from './flow-figure';
import { MovementFigures } from './movement-figures';
import { MovementNames } from './movement-names';

function isUnrecorded({ from, to }: Flow): boolean {
  return from === 'no-vote-recorded' || to === 'no-vote-recorded';
}

function statesIn(flows: readonly Flow[]): number {
  return flows.reduce((sum, { states }) => sum + states.length, 0);
}

function headline(view: View, { first, second, noVoteRecorded, compared, flows }: Movement): string {
  const moved = flows.filter((flow) => flow.moved);
  const both = flows.find(({ from, to }) => from === 'in-favour' && to === 'in-favour')?.states.length ?? 0;
  const none = noVoteRecorded
    ? words.noVoteRecordedFor(
        noVoteRecorded.first,
        voteName(view, first),
        noVoteRecorded.second,
        voteName(view, second),
      )
    : words.figuresNotHeld;
  if (compared === 0) return words.noneKnownInBoth(none);
  return words.standOtherwise(none, compared, statesIn(moved), statesIn(moved.filter(isUnrecorded)), both);
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
        <h2>{words.figuresHeading}</h2>
        <MovementFigures question={question} result={result} />
      </section>
      {flows.length > 0 && (
        <section className="part">
          <h2>{words.whoMoved}</h2>
          <p className="sub">{words.flowTold(voteName(view, result.first), voteName(view, result.second))}</p>
          <FlowFigure flows={flows} />
          <AnalysisAway at={at} asked="movement" values={{ decision: [first, second] }} what={words.whoMoved} />
          <MovementNames question={question} flows={flows} />
          {namedOnce.length > 0 && <p className="sub mt-3">{words.namedOnce(namedOnce.length)}</p>}
        </section>
      )}
      <Basis at={at} view={view} inputs={inputs} method={method} values={{ decision: [first, second] }}>
        {words.method}
      </Basis>
    </>
  );
}
