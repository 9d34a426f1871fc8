import { type DatedHappening, earliest, formatEdtfShort, relativeDay } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { statusWords } from '@/site/timeline';

interface Props {
  readonly at: DayContext;
  readonly year: string;
  readonly happenings: readonly DatedHappening[];
}

/** The happenings of one year. */
export function Happenings({ at, year, happenings }: Props) {
  return (
    <section className="mt-7">
      <h3 className="mb-2">{year}</h3>
      <ul className="rows dated">
        {happenings.map(({ id, on, title, collection, record, status }) => (
          <li key={id}>
            <span className="when">
              {formatEdtfShort(on)}
              {status !== 'done' && (
                <b>{status === 'ahead' ? relativeDay(earliest(on), at.day) : statusWords[status]}</b>
              )}
            </span>
            <To at={at} path={pathOf({ collection, id: record })}>
              {title}
            </To>
          </li>
        ))}
      </ul>
    </section>
  );
}
