import { capitalised, inWords } from '@acquis/domain';
import type { Verdict } from '@acquis/domain/rules';
import type { ReactNode } from 'react';
import type { DayContext } from '@/site/day';
import { words } from '@/words/rule';
import { SourceOfRule } from './source-of-rule';

interface Props {
  readonly at: DayContext;
  readonly verdict: Verdict;
  /** The outcome in the word of the organ or of the record, where it has its own. */
  readonly outcome?: string;
  readonly children?: ReactNode;
}

/** Reasons shown at first: what a rule says of a long list of objections is opened on demand. */
const most = 8;

/** What a rule says, why, and by which provision. */
export function VerdictWords({ at, verdict, outcome = inWords(verdict.outcome), children }: Props) {
  const { reasons, rule } = verdict;
  const shown = reasons.length > most + 2 ? reasons.slice(0, most) : reasons;
  const rest = reasons.slice(shown.length);
  return (
    <div className="verdict">
      <p>
        <strong>{capitalised(outcome)}.</strong> {shown.join(' ')}
      </p>
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="sub">{words.moreReasons(rest.length)}</summary>
          <p>{rest.join(' ')}</p>
        </details>
      )}
      <p className="by">
        <SourceOfRule at={at} rule={rule} />
      </p>
      {children}
    </div>
  );
}
