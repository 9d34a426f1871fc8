import { acquis, count, type Day, formatEdtf, type Reference } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { type DayContext, hrefOn } from '@/site/day';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  readonly cited: readonly Reference[];
  readonly upTo: Day;
}

/** Why a story is not told on a day, from when it is, and which of its records were known by then. */
export function NotYetTold({ at, path, cited, upTo }: Props) {
  const view = acquis.at(at.day);
  const known = cited.filter(
    (reference) => !['states', 'people', 'sources'].includes(reference.collection) && view.isKnown(reference),
  );
  return (
    <>
      <p className="answer mt-5">
        This story tells of events up to {formatEdtf(upTo)}. On {formatEdtf(at.day)} they lay ahead, so it is not told
        here.
      </p>
      <p className="measure mt-4">
        Read it <a href={path}>as known today</a>, or <a href={hrefOn(upTo, path)}>as known on {formatEdtf(upTo)}</a>,
        the first day on which everything in it was known.
      </p>
      <section className="part">
        <h2>What of it was known by {formatEdtf(at.day)}</h2>
        {known.length === 0 ? (
          <p className="sub">None of the records it rests on.</p>
        ) : (
          <>
            <p className="sub">{count(known.length, 'record')} of those it rests on.</p>
            <ul className="rows">
              {known.map((reference) => (
                <li key={`${reference.collection}/${reference.id}`}>
                  <ToRecord at={at} to={reference}>
                    {view.nameOf(reference)}
                  </ToRecord>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
