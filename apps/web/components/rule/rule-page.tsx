import { acquis, capitalised, descriptorOf, formatEdtfShort, inWords, newestFirst } from '@acquis/domain';
import { type AnyRule, outcomeWord, verdictOn } from '@acquis/domain/rules';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/rule';
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
      <h2>{words.decisionsRun}</h2>
      <p className="sub">{words.decisionsOfOrgans(decisions.length)}</p>
      <Table
        label={words.decisionsReplayed}
        region="tall"
        columns={[words.date, words.decision, words.recorded, words.theRule]}
      >
        {decisions.map(({ decision, replay, recorded, verdict }) => (
          <tr key={decision.id}>
            <td className="date">{formatEdtfShort(decision.on)}</td>
            <th scope="row">
              <To at={at} path={`${pathOf({ collection: 'decisions', id: decision.id })}#rule`}>
                {descriptorOf('decisions').short(decision)}
              </To>
            </th>
            <td>{recorded ? inWords(recorded) : '–'}</td>
            <td>{verdict ? `${replay}: ${outcomeWord(verdict.outcome, decision)}` : words.lacksFacts}</td>
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
      <Crumbs at={at} places={[{ path: '/rules', name: words.rules }]} here={title} />
      <h1>{title}</h1>
      <p className="answer mt-4">{about}</p>
      <section className="part">
        <h2>{words.whatItCanSay}</h2>
        <dl className="glance max-w-[44em]">
          {Object.entries<string>(outcomes).map(([outcome, words]) => (
            <div key={outcome}>
              <dt>{capitalised(inWords(outcome))}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {unit && <p className="sub mt-2">{words.marginCountedIn(unit)}</p>}
      </section>
      <section className="part">
        <h2>{words.whereWritten}</h2>
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
        {words.asFunction} <code>POST /v1/rules/{name}</code>
        {words.describedIn} <a href="/openapi.json">/openapi.json</a>.{' '}
        <To at={at} path="/what-if">
          {words.whatIf}
        </To>
      </p>
    </Shell>
  );
}
