import { count, formatEdtf, formatEdtfShort, latest } from '@acquis/domain';
import { type DayContext, hrefToDay, pathOf } from '@/site/day';
import { happenedSince } from '@/site/since';

const shown = 6;

interface Props {
  readonly at: DayContext;
  readonly path: string;
}

/** Says on a past day which day it is, leads back to today, and lists what has happened since, of this page's record first. */
export function DayBanner({ at, path }: Props) {
  return (
    <aside className="banner" aria-label="The day of this page">
      <div className="wrap">
        <p>
          <strong>You are reading the record as known on {formatEdtf(at.day)}.</strong>{' '}
          <a href={path}>The same page today</a>
        </p>
        <HappenedSince at={at} path={path} />
      </div>
    </aside>
  );
}

function HappenedSince({ at, path }: Props) {
  const { all, here } = happenedSince(at, path);
  if (all.length === 0) return null;
  const listed = here.length > 0 ? here : all;
  return (
    <details className="mt-1">
      <summary>
        What has happened since: {count(all.length, 'event')}
        {here.length > 0 && `, ${here.length} of them to do with this page`}
      </summary>
      <ol className="since">
        {listed.slice(0, shown).map(({ id, on, title, collection, record }) => (
          <li key={id}>
            <span className="quiet">{formatEdtfShort(on)}</span>
            <a href={hrefToDay(at, latest(on), pathOf({ collection, id: record }))}>{title}</a>
          </li>
        ))}
      </ol>
      <p>
        {listed.length > shown && <span className="quiet">{`The first ${shown} of ${listed.length}. `}</span>}
        <a href={`/timeline?from=${at.day}`}>All {all.length} on today’s timeline</a>
      </p>
    </details>
  );
}
