import { capitalised, descriptorOf, inListOrder, kindNames, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { To } from '@/components/frame/link';
import { type DayContext, hrefOf } from '@/site/day';
import { written } from '@/site/period';
import { statusWords, type TimelineQuestion } from '@/site/timeline';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly query: Readonly<Record<string, string>>;
  readonly question: TimelineQuestion;
}

/** What the timeline can be narrowed by: a plain form, its values in the address. What was typed stays, also where it is wrong. */
export function TimelineForm({ at, view, query, question }: Props) {
  const happened = new Set(view.timeline().map(({ collection }) => collection));
  const kinds = kindNames
    .filter((name) => happened.has(name))
    .map((name) => [name, capitalised(descriptorOf(name).label.many)] as const);
  const { isWhole, period } = question;
  const ends = isWhole ? { from: query.from, to: query.to } : written(period);
  return (
    <form action={hrefOf(at, '/timeline')} method="get" className="timeline-form no-print">
      <Choice
        name="track"
        label="Track"
        all="All tracks"
        chosen={query.track}
        options={inListOrder(view, 'tracks').map(({ id, shortName }) => [id, shortName])}
      />
      <Choice
        name="process"
        label="Process"
        all="All processes"
        chosen={query.process}
        options={inListOrder(view, 'processes').map(({ id, shortName }) => [id, shortName])}
      />
      <Choice
        name="state"
        label="State"
        all="All states"
        chosen={question.narrowing.state ?? query.state}
        options={inListOrder(view, 'states').map(({ id, title }) => [id, title])}
      />
      <Choice name="kind" label="Kind" all="All kinds" chosen={query.kind} options={kinds} />
      <Choice name="status" label="Standing" all="Any" chosen={query.status} options={Object.entries(statusWords)} />
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="date-end">
          <span className="sub block mb-1">{{ from: 'From', to: 'Up to' }[name]}</span>
          <input
            className="field"
            name={name}
            placeholder="2024 or 2024-05"
            autoComplete="off"
            defaultValue={ends[name] ?? ''}
          />
        </label>
      ))}
      {question.oldestFirst && <input type="hidden" name="order" value="oldest" />}
      <button className="go" type="submit">
        Show
      </button>
      {Object.keys(query).length > 0 && (
        <To at={at} path="/timeline" className="sans text-sm pb-2">
          Show all
        </To>
      )}
    </form>
  );
}
