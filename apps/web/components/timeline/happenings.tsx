import { type DatedHappening, distance, formatEdtfShort, type Reference, type View } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { statusWords } from '@/site/timeline';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly year: string;
  readonly happenings: readonly DatedHappening[];
}

/** The title of a happening's record, where the happening does not say it. */
function Subject({ view, collection, id, title }: Reference & { readonly view: View; readonly title: string }) {
  const full = view.of(collection).lookup(id)?.title;
  return full && !title.includes(full) ? <span className="note">{full}</span> : null;
}

/** The happenings of one year. */
export function Happenings({ at, view, year, happenings }: Props) {
  return (
    <section className="mt-7">
      <h3 className="mb-2">{year}</h3>
      <ul className="rows dated">
        {happenings.map(({ id, on, title, collection, record, status }) => (
          <li key={id}>
            <span className="when">
              {formatEdtfShort(on)}
              {status !== 'done' && (
                <b>{status === 'ahead' ? (distance(on, at.day) ?? 'announced') : statusWords[status]}</b>
              )}
            </span>
            <span>
              <To at={at} path={pathOf({ collection, id: record })}>
                {title}
              </To>
              <Subject view={view} collection={collection} id={record} title={title} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
