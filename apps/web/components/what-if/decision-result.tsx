import { tallyBarOf } from '@acquis/charts';
import type { Decision } from '@acquis/domain';
import { outcomeWord, type WhatIf } from '@acquis/domain/rules';
import { TallyBarFigure } from '@/components/decision/tally-bar';
import { VerdictWords } from '@/components/rule/verdict';
import type { DayContext } from '@/site/day';
import { words } from '@/words/what-if';

interface Props {
  readonly at: DayContext;
  readonly decision: Decision;
  readonly result: WhatIf;
  /** Whether anything is supposed; else only how close the recorded outcome was is said. */
  readonly supposed: boolean;
}

function Close({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <div>
      <h3 className="mb-1">{title}</h3>
      <p className="sans text-sm">{words}</p>
    </div>
  );
}

/** The verdict before and after, with the figures of each and how close it is to another. */
export function DecisionResult({ at, decision, result, supposed }: Props) {
  const { before, after, tally, assumptions, smallestChange, smallestChangeAfter } = result;
  const changed = JSON.stringify(tally.before) !== JSON.stringify(tally.after);
  return (
    <>
      {tally.before && <TallyBarFigure bar={tallyBarOf(tally.before)} title={words.asRecorded} />}
      {changed && tally.after && <TallyBarFigure bar={tallyBarOf(tally.after)} title={words.asSupposed} />}
      <div className={supposed ? 'two mt-7' : 'mt-7'}>
        <div>
          <h3 className="mb-2">{words.ruleSays}</h3>
          <VerdictWords at={at} verdict={before} outcome={outcomeWord(before.outcome, decision)} />
        </div>
        {supposed && (
          <div>
            <h3 className="mb-2">{words.ruleWouldSay}</h3>
            <VerdictWords at={at} verdict={after} outcome={outcomeWord(after.outcome, decision)} />
          </div>
        )}
      </div>
      {assumptions.length > 0 && <p className="sub mt-5">{words.toBeKnown(assumptions.join(' '))}</p>}
      <div className={supposed ? 'two mt-7' : 'mt-7'}>
        <Close title={words.howCloseRecord} words={smallestChange.words} />
        {supposed && <Close title={words.howCloseSupposed} words={smallestChangeAfter.words} />}
      </div>
    </>
  );
}
