import { type Decision, formatEdtfShort, inNameOrder, inWords, listInWords, type View } from '@acquis/domain';
import { replaySteps } from '@acquis/domain/rules';
import { CitedIn } from '@/components/record/cited-in';
import type { DayContext } from '@/site/day';
import { words } from '@/words/rule';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly decision: Decision;
}

/** How a text was brought to adoption, step by step, with what the rule of consensus says after each. */
export function Steps({ at, view, decision }: Props) {
  const steps = replaySteps(decision, view);
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-1">{words.stepByStep}</h3>
      <ol className="rows steps">
        {steps.map(({ step, verdict }) => (
          <li key={`${step.on} ${step.text}`}>
            <span className="when">
              {formatEdtfShort(step.on)}
              <b>{inWords(step.act)}</b>
            </span>
            <span>
              {step.text}
              {step.by.length > 0 && (
                <span className="note">
                  {listInWords(
                    inNameOrder('states', step.by, view).map((id) => view.nameOf({ collection: 'states', id })),
                  )}
                </span>
              )}
              <CitedIn at={at} citations={step.citations} />
            </span>
            <span className={`standing is-${verdict.outcome}`}>{inWords(verdict.outcome)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
