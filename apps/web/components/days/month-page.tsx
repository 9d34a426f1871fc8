import { datesOf, formatEdtf, formatEdtfShort, meetingStatus, meetingStatusWords } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { ToRecord } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { type DayContext, hrefOf, hrefOn, hrefToDay, pathOf } from '@/site/day';
import { eventfulIn, eventsOn } from '@/site/eventful-days';
import { meetingsIn } from '@/site/meeting-days';
import { type Month, monthAfter, monthOf } from '@/site/month';
import { isThereOn } from '@/site/subject';
import { words } from '@/words/days';
import { words as frame } from '@/words/frame';
import { shared } from '@/words/shared';
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
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.days} />
      <h1>{formatEdtf(month)}</h1>
      <p className="answer mt-4">{events > 0 ? words.eventsOnDays(events, days.length) : words.noEvents}</p>
      {at.pinned && <p className="sub mt-2">{words.knownToday(formatEdtf(at.today))}</p>}
      <div className="month-and-days mt-8">
        <div>
          <MonthCalendar at={at} month={month} path={path} />
          <p className="quiet dots-told">{frame.dotsTold}</p>
        </div>
        {days.length > 0 && (
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
        )}
      </div>
      <MeetingsOfMonth at={at} month={month} />
      <MonthsOfYear at={at} month={month} path={path} />
    </Shell>
  );
}

/** The meetings that have a day in the month, and how each stands by what is known today. */
function MeetingsOfMonth({ at, month }: Pick<Props, 'at' | 'month'>) {
  const meetings = meetingsIn(month, at.today);
  if (meetings.length === 0) return null;
  return (
    <section className="part">
      <h2>{words.meetingsOfMonth}</h2>
      <ul className="rows dated">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <span className="when">{formatEdtfShort(datesOf(meeting, at.today) ?? month)}</span>
            <span>
              <ToRecord at={at} to={{ collection: 'meetings', id: meeting.id }}>
                {meeting.title}
              </ToRecord>
              <span className="note">{meetingStatusWords[meetingStatus(meeting, at.today)]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The twelve months of the year with the number of events in each. */
function MonthsOfYear({ at, month, path }: Props) {
  const year = month.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => monthAfter(`${year}-01`, index));
  return (
    <nav className="part" aria-label={words.monthsOfYear(year)}>
      <h2>{year}</h2>
      <p className="sub">{words.eventsOfMonths}</p>
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
