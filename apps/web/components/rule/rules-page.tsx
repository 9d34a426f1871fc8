import { acquis, count, descriptorOf, listInWords } from '@acquis/domain';
import { replayAll } from '@acquis/domain/rules';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { type DayContext, pathOf } from '@/site/day';
import { RuleList } from './rule-list';

/** Every rule that can be run, and what came of running the record through them. */
export function RulesPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const { verdicts, counts } = replayAll(view);
  const open = verdicts.filter(({ replay }) => replay !== 'agrees');
  return (
    <Shell at={at} path="/rules">
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="Rules" />
      <h1>The rules of the room, as functions</h1>
      <p className="answer mt-4">
        Every recorded decision is run through the rule of its organ. Of {count(verdicts.length, 'decision')},{' '}
        {counts.agrees} come to the recorded outcome, {counts.differs} to another, and for {counts['not-enough-facts']}{' '}
        the record does not hold what the rule asks for.
      </p>
      <section className="part">
        <h2>Rules</h2>
        <RuleList at={at} />
      </section>
      <section className="part">
        <h2>Decisions that do not come out as recorded, or cannot be run</h2>
        <p className="sub">With what the record would have to hold.</p>
        <ul className="rows">
          {open.map(({ decision, replay, missing }) => {
            const record = view.decisions.get(decision);
            return (
              <li key={decision}>
                <To at={at} path={`${pathOf({ collection: 'decisions', id: decision })}#rule`} className="font-medium">
                  {record ? descriptorOf('decisions').short(record) : decision}
                </To>
                <span className="note">
                  {replay === 'differs'
                    ? 'Comes to another outcome than recorded.'
                    : `Missing: ${listInWords(missing)}.`}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      <p className="measure mt-8">
        A rule says what follows from the facts put to it, and by which provision. It is no ruling: whether a question
        is important, whether a matter is procedural and whether a text is put to the vote is for those in the room.{' '}
        <To at={at} path="/what-if">
          What if the facts had been otherwise?
        </To>{' '}
        <To at={at} path="/methods#rules">
          How the rules are run
        </To>
      </p>
    </Shell>
  );
}
