import { replayEntryIntoForce } from '@acquis/domain/rules';
import { To } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import { suppositionPath } from '@/site/supposition';
import { words } from '@/words/rule';
import { VerdictWords } from './verdict';

const compared = {
  agrees: words.entryAsRecorded,
  differs: words.entryOtherwise,
  'not-enough-facts': words.entryCannotBeRun,
} as const;

/** What the rule on entry into force makes of a treaty, set against the record. */
export function TreatyRuleSection({ at, view, record }: ExtraProps<'treaties'>) {
  const { status, verdict } = replayEntryIntoForce(record, view);
  return (
    <section className="part" id="rule">
      <h2>{words.theRule}</h2>
      <p className="sub">{compared[status]}</p>
      <VerdictWords at={at} verdict={verdict} />
      {verdict.outcome === 'below-threshold' && (
        <p className="sans text-sm mt-4 no-print">
          <To at={at} path={suppositionPath({ collection: 'treaties', id: record.id })} rel="nofollow">
            {words.whatIfPace}
          </To>
        </p>
      )}
    </section>
  );
}
