import { type Day, formatEdtf, formatEdtfShort, latest } from '@acquis/domain';
import { type DayContext, hrefToDay, pathOf } from '@/site/day';
import { happenedSince } from '@/site/since';
import { isThereOn } from '@/site/subject';
import { words } from '@/words/frame';

const shown = 6;

interface Props {
  readonly at: DayContext;
  readonly path: string;
}

/** Says on a past day which day it is, leads back to today, and lists what has happened since, of this page's record first. */
export function DayBanner({ at, path }: Props) {
  return (
    <aside className="banner" aria-label={words.dayOfPage}>
      <div className="wrap">
        <p>
          <strong>{words.readAsKnownOn(formatEdtf(at.day))}</strong> <a href={path}>{words.samePageToday}</a>
        </p>
        <HappenedSince at={at} path={path} />
      </div>
    </aside>
  );
}

/** The page of a record on the day of what happened; today's where the record was known only later. */
function firstAddress(at: DayContext, day: Day, path: string): string {
  return isThereOn(day, path) ? hrefToDay(at, day, path) : path;
}

function HappenedSince({ at, path }: Props) {
  const { all, here } = happenedSince(at, path);
  if (all.length === 0) return null;
  const listed = here.length > 0 ? here : all;
  return (
    <details className="mt-1">
      <summary>
        {words.happenedSince(all.length)}
        {here.length > 0 && words.happenedHere(here.length)}
      </summary>
      <ol className="since">
        {listed.slice(0, shown).map(({ id, on, title, collection, record }) => (
          <li key={id}>
            <span className="quiet">{formatEdtfShort(on)}</span>
            <a href={firstAddress(at, latest(on), pathOf({ collection, id: record }))}>{title}</a>
          </li>
        ))}
      </ol>
      <p>
        {listed.length > shown && <span className="quiet">{words.firstOfListed(shown, listed.length)}</span>}
        <a href={`/timeline?from=${at.day}`}>{words.allSinceOnTimeline(all.length)}</a>
      </p>
    </details>
  );
}
