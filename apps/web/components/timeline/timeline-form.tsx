import { capitalised, descriptorOf, inListOrder, kindNames, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { To } from '@/components/frame/link';
import { type DayContext, hrefOf } from '@/site/day';
import { written } from '@/site/period';
import { statusWords, type TimelineQuestion } from '@/site/timeline';
import { words } from '@/words/timeline';

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
        label={words.track}
        all={words.allTracks}
        chosen={query.track}
        options={inListOrder(view, 'tracks').map(({ id, shortName }) => [id, shortName])}
      />
      <Choice
        name="process"
        label={words.process}
        all={words.allProcesses}
        chosen={query.process}
        options={inListOrder(view, 'processes').map(({ id, shortName }) => [id, shortName])}
      />
      <Choice
        name="state"
        label={words.state}
        all={words.allStates}
        chosen={question.narrowing.state ?? query.state}
        options={inListOrder(view, 'states').map(({ id, title }) => [id, title])}
      />
      <Choice name="kind" label={words.kind} all={words.allKinds} chosen={query.kind} options={kinds} />
      <Choice
        name="status"
        label={words.standing}
        all={words.anyStanding}
        chosen={query.status}
        options={Object.entries(statusWords)}
      />
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="date-end">
          <span className="sub block mb-1">{{ from: words.from, to: words.upTo }[name]}</span>
          <input
            className="field"
            name={name}
            placeholder={words.dateExample}
            autoComplete="off"
            defaultValue={ends[name] ?? ''}
          />
        </label>
      ))}
      {question.oldestFirst && <input type="hidden" name="order" value="oldest" />}
      <button className="go" type="submit">
        {words.show}
      </button>
      {Object.keys(query).length > 0 && (
        <To at={at} path="/timeline" className="sans text-sm pb-2">
          {words.showAll}
        </To>
      )}
    </form>
  );
}
