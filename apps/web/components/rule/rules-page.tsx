import { acquis, descriptorOf, listInWords } from '@acquis/domain';
import { replayAll } from '@acquis/domain/rules';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/rule';
import { shared } from '@/words/shared';
import { RuleList } from './rule-list';

/** Every rule that can be run, and what came of running the record through them. */
export function RulesPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const { verdicts, counts } = replayAll(view);
  const open = verdicts.filter(({ replay }) => replay !== 'agrees');
  return (
    <Shell at={at} path="/rules">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.rules} />
      <h1>{words.heading}</h1>
      <p className="answer mt-4">
        {words.everyDecisionRun(verdicts.length, counts.agrees, counts.differs, counts['not-enough-facts'])}
      </p>
      <section className="part">
        <h2>{words.rules}</h2>
        <RuleList at={at} />
      </section>
      <section className="part">
        <h2>{words.notAsRecorded}</h2>
        <p className="sub">{words.notAsRecordedTold}</p>
        <ul className="rows">
          {open.map(({ decision, replay, missing }) => {
            const record = view.decisions.get(decision);
            return (
              <li key={decision}>
                <To at={at} path={`${pathOf({ collection: 'decisions', id: decision })}#rule`} className="font-medium">
                  {record ? descriptorOf('decisions').short(record) : decision}
                </To>
                <span className="note">
                  {replay === 'differs' ? words.comesToOtherThanRecorded : words.factsMissing(listInWords(missing))}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      <p className="measure mt-8">
        {words.whatARuleSays}{' '}
        <To at={at} path="/what-if">
          {words.whatIfOtherwise}
        </To>{' '}
        <To at={at} path="/methods#rules">
          {words.howRulesAreRun}
        </To>
      </p>
    </Shell>
  );
}
