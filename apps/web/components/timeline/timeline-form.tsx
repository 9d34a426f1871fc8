import { descriptorOf, inListOrder, kindNames, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { To } from '@/components/frame/link';
import { type DayContext, hrefOf } from '@/site/day';
import { statusWords } from '@/site/timeline';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly query: Readonly<Record<string, string>>;
}

/** What the timeline can be narrowed by: a plain form, its values in the address. */
export function TimelineForm({ at, view, query }: Props) {
  const happened = new Set(view.timeline().map(({ collection }) => collection));
  const kinds = kindNames
    .filter((name) => happened.has(name))
    .map((name) => [name, descriptorOf(name).label.many] as const);
  return (
    <form
      action={hrefOf(at, '/timeline')}
      method="get"
      className="flex flex-wrap items-end gap-x-4 gap-y-3 mt-7 no-print"
    >
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
      <Choice name="kind" label="Kind" all="All kinds" chosen={query.kind} options={kinds} />
      <Choice name="status" label="Standing" all="Any" chosen={query.status} options={Object.entries(statusWords)} />
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
