import { replayEntryIntoForce } from '@acquis/domain/rules';
import { To } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import { suppositionPath } from '@/site/supposition';
import { VerdictWords } from './verdict';

const compared = {
  agrees: 'Run through the rule on entry into force, the recorded instruments come to what is recorded.',
  differs:
    'Run through the rule on entry into force, the recorded instruments come to another day than the one recorded.',
  'not-enough-facts': 'The rule on entry into force cannot be run: the record does not hold what it asks for.',
} as const;

/** What the rule on entry into force makes of a treaty, set against the record. */
export function TreatyRuleSection({ at, view, record }: ExtraProps<'treaties'>) {
  const { status, verdict } = replayEntryIntoForce(record, view);
  return (
    <section className="part" id="rule">
      <h2>The rule</h2>
      <p className="sub">{compared[status]}</p>
      <VerdictWords at={at} verdict={verdict} />
      {verdict.outcome === 'below-threshold' && (
        <p className="sans text-sm mt-4 no-print">
          <To at={at} path={suppositionPath({ collection: 'treaties', id: record.id })} rel="nofollow">
            What if? Suppose a pace of ratification
          </To>
        </p>
      )}
    </section>
  );
}
