import { acquis, type Day, formatEdtf, type Reference } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { type DayContext, hrefOn } from '@/site/day';
import { words } from '@/words/stories';

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
      <p className="answer mt-5">{words.toldUpTo(formatEdtf(upTo), formatEdtf(at.day))}</p>
      <p className="measure mt-4">
        {words.readIt} <a href={path}>{words.asKnownToday}</a>
        {words.orElse} <a href={hrefOn(upTo, path)}>{words.asKnownOn(formatEdtf(upTo))}</a>
        {words.firstDayAllKnown}
      </p>
      <section className="part">
        <h2>{words.whatWasKnownBy(formatEdtf(at.day))}</h2>
        {known.length === 0 ? (
          <p className="sub">{words.noneOfItsRecords}</p>
        ) : (
          <>
            <p className="sub">{words.someOfItsRecords(known.length)}</p>
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
