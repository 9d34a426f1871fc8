import { formatEdtf, formatEdtfShort } from '@acquis/domain';
import { MonthCalendar } from '@/components/days/month-calendar';
import { type DayContext, hrefToDay } from '@/site/day';
import { type EventfulDay, eventfulNear } from '@/site/eventful-days';
import { monthOf } from '@/site/month';
import { firstDay } from '@/site/navigation';
import { isThereOn } from '@/site/subject';

interface Props {
  readonly at: DayContext;
  readonly path: string;
}

/** Moves the whole site to another day: a calendar, the eventful days next to this one, a form. None of it needs a script. */
export function DayControl({ at, path }: Props) {
  const { before, after } = eventfulNear(at.day, at.today);
  return (
    <details className={at.pinned ? 'day past' : 'day'} name="header" data-days>
      <summary>
        <span className={at.pinned ? 'sr-only' : 'max-sm:sr-only'}>As known{at.pinned && ' on'} </span>
        {at.pinned ? formatEdtfShort(at.day) : <span className="max-sm:capitalize">today</span>}
      </summary>
      <section className="sheet" aria-label="Choose a day">
        {at.pinned && (
          <p className="mb-3">
            <a href={path}>Back to today, {formatEdtf(at.today)}</a>
          </p>
        )}
        <MonthCalendar at={at} month={monthOf(at.day)} path={path} />
        <p className="quiet dots-told">Dots stand for events of that day.</p>
        <dl className="nearest">
          {before && <Near at={at} path={path} words="Before" near={before} />}
          {after && <Near at={at} path={path} words="After" near={after} />}
        </dl>
        <form action="/at" method="get">
          <label>
            <span className="quiet block mb-1">The record as known at the end of</span>
            <input
              className="field"
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
      </section>
    </details>
  );
}

function Near({ at, path, words, near }: Props & { readonly words: string; readonly near: EventfulDay }) {
  const { day, happenings } = near;
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        <a href={hrefToDay(at, day, isThereOn(day, path) ? path : '/')}>{formatEdtfShort(day)}</a>
        <span className="quiet line-clamp-2">
          {happenings[0]?.title}
          {happenings.length > 1 && ` and ${happenings.length - 1} more`}
        </span>
      </dd>
    </div>
  );
}
