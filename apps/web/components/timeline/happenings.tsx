import { type DatedHappening, distance, formatEdtf, formatEdtfShort, type Reference, type View } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { type MonthOf, statusWords } from '@/site/timeline';
import { words } from '@/words/timeline';

interface Shown {
  readonly at: DayContext;
  readonly view: View;
}

/** The title of a happening's record, where the happening does not say it. */
function Subject({ view, collection, id, title }: Reference & { readonly view: View; readonly title: string }) {
  const full = view.of(collection).lookup(id)?.title;
  return full && !title.includes(full) ? <span className="note">{full}</span> : null;
}

function Row({ at, view, happening }: Shown & { readonly happening: DatedHappening }) {
  const { on, title, collection, record, status } = happening;
  return (
    <li>
      <span className="when">
        {formatEdtfShort(on)}
        {status !== 'done' && (
          <b>{status === 'ahead' ? (distance(on, at.day) ?? words.announcedAtAll) : statusWords[status]}</b>
        )}
      </span>
      <span>
        <To at={at} path={pathOf({ collection, id: record })}>
          {title}
        </To>
        <Subject view={view} collection={collection} id={record} title={title} />
      </span>
    </li>
  );
}

interface Props extends Shown {
  readonly year: string;
  readonly months: readonly MonthOf[];
  /** The path of the timeline narrowed to a year or a month. */
  readonly pathTo: (period: string) => string;
}

/** The happenings of one year, month by month. */
export function Happenings({ at, view, year, months, pathTo }: Props) {
  return (
    <section className="year">
      <h3>
        <To at={at} path={pathTo(year)}>
          {year}
        </To>
      </h3>
      {months.map(({ month, happenings }) => (
        <section key={month}>
          <h4>{month === year ? words.monthNotKnown : formatEdtf(month).replace(/ \d{4}$/, '')}</h4>
          <ul className="rows dated">
            {happenings.map((happening) => (
              <Row key={happening.id} at={at} view={view} happening={happening} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
