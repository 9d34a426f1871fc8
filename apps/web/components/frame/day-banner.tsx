import { acquis, count, formatEdtf, formatEdtfShort, latest } from '@acquis/domain';
import { type DayContext, hrefOn, pathOf } from '@/site/day';

const shown = 4;

/** Says on a past day which day it is, leads back to today, and lists what has happened since. */
export function DayBanner({ at, path }: { readonly at: DayContext; readonly path: string }) {
  const since = acquis
    .at(at.today)
    .timeline()
    .filter(({ on, status }) => status === 'done' && latest(on) > at.day);
  const timeline = `/timeline?from=${at.day}`;
  return (
    <aside className="banner" aria-label="The day of this page">
      <div className="wrap">
        <p>
          <strong>You are reading the record as known on {formatEdtf(at.day)}.</strong>{' '}
          <a href={path}>The same page today</a>
        </p>
        {since.length > 0 && (
          <details className="mt-1">
            <summary>What has happened since: {count(since.length, 'event')}</summary>
            <ul className="plain-list mt-2">
              {since.slice(0, shown).map(({ id, on, title, collection, record }) => (
                <li key={id} className="py-0.5">
                  <span className="quiet">{formatEdtfShort(on)}</span>{' '}
                  <a href={hrefOn(latest(on), pathOf({ collection, id: record }))}>{title}</a>
                </li>
              ))}
            </ul>
            {since.length > shown && (
              <p className="mt-1">
                <a href={timeline}>All {since.length} on today’s timeline</a>
              </p>
            )}
          </details>
        )}
      </div>
    </aside>
  );
}
