import { formatEdtf, formatEdtfShort } from '@acquis/domain';
import { type DayContext, hrefOn } from '@/site/day';
import { eventfulDays } from '@/site/days-near';
import { firstDay } from '@/site/navigation';

/** Moves the whole site to another day. A form and links: nothing of it needs a script. */
export function DayControl({ at, path }: { readonly at: DayContext; readonly path: string }) {
  const near = eventfulDays(at.day, at.today, at.pinned ? 4 : 6, at.pinned ? 3 : 0);
  return (
    <details className="day" name="header">
      <summary>
        <span className="max-sm:sr-only">As known{at.pinned && ' on'} </span>
        {at.pinned ? formatEdtfShort(at.day) : <span className="max-sm:capitalize">today</span>}
      </summary>
      <div className="sheet">
        <form action="/at" method="get" className="flex flex-wrap items-end gap-2">
          <label className="grow">
            <span className="quiet block mb-1">The record as known at the end of</span>
            <input
              className="field w-full"
              type="date"
              name="day"
              required
              min={firstDay}
              max={at.today}
              defaultValue={at.day}
            />
          </label>
          <input type="hidden" name="path" value={path} />
          <button className="go" type="submit">
            Go
          </button>
        </form>
        {at.pinned && (
          <p className="mt-3">
            <a href={path}>Back to today, {formatEdtf(at.today)}</a>
          </p>
        )}
        <p className="quiet mt-4 mb-1">
          {at.pinned ? 'Days near it on which something happened' : 'The latest days on which something happened'}
        </p>
        <ul className="plain-list">
          {near.map(({ day, titles }) => (
            <li key={day} className="flex gap-3 py-1">
              <a
                className="whitespace-nowrap"
                href={hrefOn(day, path)}
                aria-current={at.pinned && day === at.day ? 'date' : undefined}
              >
                {formatEdtfShort(day)}
              </a>
              <span className="quiet min-w-0 truncate">
                {titles[0]}
                {titles.length > 1 && ` and ${titles.length - 1} more`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
