import { acquis, count, descriptorOf } from '@acquis/domain';
import { rules } from '@acquis/domain/rules';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { AccreditationRounds } from '@/components/rule/accreditation-rounds';
import { type DayContext, pathOf } from '@/site/day';
import { objectionOrder, participationInWords } from '@/site/participation';
import { storyPath } from '@/site/stories';
import { words } from '@/words/participation';
import { shared } from '@/words/shared';
import { BothRules } from './both-rules';
import { Events } from './events';
import { Experts } from './experts';
import { InEachProcess, Modalities } from './modalities';
import { Objections } from './objections';
import { Rounds } from './rounds';

const places = [
  ['modalities', words.partRules],
  ['rounds', words.partRounds],
  ['objections', words.partObjections],
  ['experts', words.partExperts],
  ['events', words.partLetters],
] as const;

const issue = { collection: 'issues', id: 'stakeholder-role' } as const;

interface Props {
  readonly at: DayContext;
  readonly query: Readonly<Record<string, string>>;
}

/** Who may be in the room and who was: rules, rounds, objections, seats. */
export function ParticipationPage({ at, query }: Props) {
  const view = acquis.at(at.day);
  const asOf = at.pinned ? `?asOf=${at.day}` : '';
  const { label } = descriptorOf('stakeholders');
  return (
    <Shell at={at} path="/participation">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.participation} />
      <h1>{words.heading}</h1>
      <p className="answer mt-4">{participationInWords(view)}</p>
      <nav aria-label={words.onThisPage} className="no-print mt-6">
        <ul className="chips">
          {places.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
          <li>
            <To at={at} path={storyPath('who-may-enter-the-room')}>
              {words.story}
            </To>
          </li>
        </ul>
      </nav>
      <Modalities at={at} view={view} />
      <InEachProcess at={at} view={view} />
      <Rounds at={at} view={view} />
      <Objections at={at} view={view} order={objectionOrder(query.sort)} />
      {rules.map(({ name }) => (
        <AccreditationRounds key={name} at={at} name={name} />
      ))}
      <BothRules at={at} />
      <Experts at={at} view={view} />
      <Events at={at} view={view} />
      <section className="part">
        <h2>{words.goOn}</h2>
        <ul className="rows">
          {view.isKnown(issue) && (
            <li>
              <To at={at} path={pathOf(issue)}>
                {view.nameOf(issue)}
              </To>
              <span className="note">{words.whoStandsWhere}</span>
            </li>
          )}
          <li>
            <To at={at} path="/stakeholders">
              {words.inTheRecord(count(view.stakeholders.all().length, label.one, label.many))}
            </To>
          </li>
          <li>
            <To at={at} path="/accreditations">
              {words.everyEvent}
            </To>
            <span className="note">
              {words.alsoAs} <a href={`/v1/accreditations.csv${asOf}`}>{shared.csv}</a>,{' '}
              <a href={`/v1/accreditations${asOf}`}>{shared.json}</a>,{' '}
              <a href={`/v1/accreditations.atom${asOf}`}>{shared.feedInList}</a>.
            </span>
          </li>
        </ul>
      </section>
    </Shell>
  );
}
