import type { Decision, View } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Problems } from '@/components/frame/problems';
import { type DayContext, pathOf } from '@/site/day';
import { type Supposition, supposesAnything, type Trial } from '@/site/supposition';
import { answerOf } from '@/site/supposition-words';
import { words } from '@/words/what-if';
import { Changes } from './changes';
import { DecisionResult } from './decision-result';
import { Hypothetical } from './hypothetical';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly path: string;
  readonly decision: Decision;
  readonly supposition: Supposition;
  /** What the rule says of it, or why it cannot be supposed. */
  readonly trial: Trial;
}

/**
 * The answer to a supposition, marked as one: what is supposed, what the rule would have said, and how close it was. Where nothing
 * is supposed yet it is what was recorded, and said to be.
 */
export function Supposed({ at, trial, ...asked }: Props) {
  const { view, decision, supposition } = asked;
  const supposed = supposesAnything(supposition);
  const refused = typeof trial === 'string' ? [trial] : [];
  const recorded = (
    <To at={at} path={pathOf({ collection: 'decisions', id: decision.id })}>
      {words.decisionAsRecorded}
    </To>
  );
  return (
    <div className={supposed ? 'supposed' : 'as-recorded'}>
      {supposed && <Hypothetical>{recorded}</Hypothetical>}
      <Problems problems={[...supposition.problems, ...refused]} />
      {typeof trial !== 'string' && (
        <h2 className="mt-5 max-w-[30em]">
          {supposed ? answerOf(supposition, trial, decision, view) : words.nothingSupposed}
        </h2>
      )}
      {!supposed && typeof trial !== 'string' && (
        <p className="sub mt-2">
          {words.thisIsRecorded} {recorded}
        </p>
      )}
      {supposed && <Changes at={at} {...asked} />}
      {typeof trial !== 'string' && <DecisionResult at={at} decision={decision} result={trial} supposed={supposed} />}
    </div>
  );
}
