import { acquis, capitalised, count, descriptorOf, formatEdtfShort, inWords, newestFirst } from '@acquis/domain';
import { type AnyRule, outcomeWord, verdictOn } from '@acquis/domain/rules';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf } from '@/site/day';
import { episodesOf } from './episodes';
import { SourceOfRule } from './source-of-rule';

function Replayed({ at, rule }: { readonly at: DayContext; readonly rule: AnyRule }) {
  const view = acquis.at(at.day);
  const decisions = newestFirst(view.decisions.all())
    .filter(({ body }) => view.bodies.get(body)?.decidesBy?.rule === rule.name)
    .map((decision) => ({ ...verdictOn(decision, view), decision }));
  if (decisions.length === 0) return null;
  return (
    <section className="part">
      <h2>Recorded decisions run through it</h2>
      <p className="sub">{count(decisions.length, 'decision')} of organs that decide by it.</p>
      <Table label="Decisions replayed" region="tall" columns={['Date', 'Decision', 'Recorded', 'The rule']}>
        {decisions.map(({ decision, replay, recorded, verdict }) => (
          <tr key={decision.id}>
            <td className="date">{formatEdtfShort(decision.on)}</td>
            <th scope="row">
              <To at={at} path={`${pathOf({ collection: 'decisions', id: decision.id })}#rule`}>
                {descriptorOf('decisions').short(decision)}
              </To>
            </th>
            <td>{recorded ? inWords(recorded) : '–'}</td>
            <td>{verdict ? `${replay}: ${outcomeWord(verdict.outcome, decision)}` : 'lacks facts'}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

/** What a rule says, where it is written, and the record replayed through it. */
export function RulePage({ at, rule }: { readonly at: DayContext; readonly rule: AnyRule }) {
  const { name, title, about, legal, outcomes, unit } = rule;
  const Episodes = episodesOf(name);
  return (
    <Shell at={at} path={`/rules/${name}`}>
      <Crumbs at={at} places={[{ path: '/rules', name: 'Rules' }]} here={title} />
      <h1>{title}</h1>
      <p className="answer mt-4">{about}</p>
      <section className="part">
        <h2>What it can say</h2>
        <dl className="glance max-w-[44em]">
          {Object.entries<string>(outcomes).map(([outcome, words]) => (
            <div key={outcome}>
              <dt>{capitalised(inWords(outcome))}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {unit && <p className="sub mt-2">Its margin is counted in {unit}.</p>}
      </section>
      <section className="part">
        <h2>Where it is written</h2>
        <ul className="rows">
          {legal.map((source) => (
            <li key={`${source.source} ${source.locator}`}>
              <SourceOfRule at={at} rule={source} />
            </li>
          ))}
        </ul>
      </section>
      {Episodes && <Episodes at={at} />}
      <Replayed at={at} rule={rule} />
      <p className="sub mt-8">
        As a function: <code>POST /v1/rules/{name}</code>, described in <a href="/openapi.json">/openapi.json</a>.{' '}
        <To at={at} path="/what-if">
          What if
        </To>
      </p>
    </Shell>
  );
}
