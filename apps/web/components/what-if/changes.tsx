import { voteMarks } from '@acquis/charts';
import { type Decision, type View, voteOf } from '@acquis/domain';
import { decisionRuleWords } from '@acquis/domain/rules';
import { To } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import type { DayContext } from '@/site/day';
import { type Supposition, suppositionQuery } from '@/site/supposition';
import { majorityWords, votingWords } from '@/site/supposition-words';
import { words } from '@/words/what-if';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly path: string;
  readonly decision: Decision;
  readonly supposition: Supposition;
}

/** Everything that is supposed, each with a link that takes it back. */
export function Changes({ at, view, path, decision, supposition }: Props) {
  const { majority, rule, rest, states, objections } = supposition;
  const without = (change: Partial<Supposition>) =>
    `${path}${suppositionQuery({ ...supposition, ...change }, decision)}`;
  const takeBack = (what: string, change: Partial<Supposition>) => (
    <To at={at} path={without(change)} rel="nofollow" className="no-print">
      {words.takeBack}
      <span className="sr-only"> {what}</span>
    </To>
  );
  const plain: readonly (readonly [words: string, change: Partial<Supposition>])[] = [
    ...(rule ? [[words.decidedBy(decisionRuleWords[rule]), { rule: undefined }] as const] : []),
    ...(majority ? [[words.majorityNeeded(majorityWords[majority]), { majority: undefined }] as const] : []),
    ...(rest ? [[words.restVoting(votingWords[rest]), { rest: undefined }] as const] : []),
    ...(Object.keys(supposition.figures).length > 0 ? [[words.otherFigures, { figures: {} }] as const] : []),
    ...objections.map((by) => [words.objects(by), { objections: objections.filter((other) => other !== by) }] as const),
  ];
  return (
    <ul className="changes">
      {plain.map(([words, change]) => (
        <li key={words}>
          <span className="first-letter:uppercase inline-block">{words}</span>
          {takeBack(words, change)}
        </li>
      ))}
      {states.map(({ state, vote }) => {
        const name = view.nameOf({ collection: 'states', id: state });
        const recorded = voteOf(state, decision) ?? 'no-vote-recorded';
        return (
          <li key={state}>
            <span>
              <span className="font-medium">{name}</span>: <Shape vote={vote} /> {voteMarks[vote].word}{' '}
              <span className="quiet">
                {words.recordedStart} <Shape vote={recorded} /> {voteMarks[recorded].word})
              </span>
            </span>
            {takeBack(name, { states: states.filter((other) => other.state !== state) })}
          </li>
        );
      })}
    </ul>
  );
}
