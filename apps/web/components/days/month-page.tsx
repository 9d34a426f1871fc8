import { count, formatEdtf, formatEdtfShort } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { Shell } from '@/components/frame/shell';
import { type DayContext, hrefOf, hrefOn, hrefToDay, pathOf } from '@/site/day';
import { eventfulIn, eventsOn } from '@/site/eventful-days';
import { type Month, monthAfter, monthOf } from '@/site/month';
import { isThereOn } from '@/site/subject';
import { MonthCalendar, monthPath } from './month-calendar';

interface Props {
  readonly at: DayContext;
  readonly month: Month;
  /** The path of the page that each day leads to. */
  readonly path: string;
}

/** A month to choose a day from: its calendar, and what happened on each of its days, by what is known today. */
export function MonthPage({ at, month, path }: Props) {
  const days = eventfulIn(month, at.today);
  const events = eventsOn(days);
  return (
    <Shell at={at} path={path}>
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="Days" />
      <h1>{formatEdtf(month)}</h1>
      <p className="answer mt-4">
        {events > 0
          ? `${count(events, 'event')} on ${count(days.length, 'day')}. Choose a day to read the record as known at its end.`
          : 'No event in the record is dated to a day of this month. Any day can be chosen all the same.'}
      </p>
      {at.pinned && <p className="sub mt-2">By what is known today, {formatEdtf(at.today)}.</p>}
      <div className="month-and-days mt-8">
        <MonthCalendar at={at} month={month} path={path} />
        <ol className="rows dated">
          {days.map(({ day, happenings }) => (
            <li key={day}>
              <a className="when" href={hrefToDay(at, day, isThereOn(day, path) ? path : '/')}>
                {formatEdtfShort(day)}
              </a>
              <ul className="plain-list">
                {happenings.map(({ id, title, collection, record }) => (
                  <li key={id}>
                    <a href={hrefOn(day, pathOf({ collection, id: record }))}>{title}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
      <MonthsOfYear at={at} month={month} path={path} />
    </Shell>
  );
}

/** The twelve months of the year with the number of events in each. */
function MonthsOfYear({ at, month, path }: Props) {
  const year = month.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => monthAfter(`${year}-01`, index));
  return (
    <nav className="part" aria-label={`Months of ${year}`}>
      <h2>{year}</h2>
      <p className="sub">The events of each month that are dated to a day.</p>
      <ul className="months">
        {months
          .filter((each) => each <= monthOf(at.today))
          .map((each) => (
            <li key={each}>
              <a href={hrefOf(at, monthPath(each, path))} aria-current={each === month ? 'page' : undefined}>
                {formatEdtf(each).split(' ')[0]}
              </a>{' '}
              <span className="quiet">{eventsOn(eventfulIn(each, at.today))}</span>
            </li>
          ))}
      </ul>
    </nav>
  );
}
