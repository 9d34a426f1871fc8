import { type Day, formatEdtf } from '@acquis/domain';
import { type DayContext, hrefOf, hrefOn, hrefToDay, queryOf } from '@/site/day';
import { eventfulDays } from '@/site/eventful-days';
import { meetingDays } from '@/site/meeting-days';
import { type Month, monthAfter, monthOf, weeksOf } from '@/site/month';
import { firstDay } from '@/site/navigation';
import { isThereOn } from '@/site/subject';
import { words } from '@/words/days';

const weekdays = [
  words.monday,
  words.tuesday,
  words.wednesday,
  words.thursday,
  words.friday,
  words.saturday,
  words.sunday,
] as const;
const mostDots = 3;
const beforeKnown = words.beforePageKnown;

interface Props {
  readonly at: DayContext;
  readonly month: Month;
  /** The path of the page that each day leads to. */
  readonly path: string;
}

/** The address of the page about a month, whose days lead to a path of the site. */
export function monthPath(month: Month, path: string): string {
  return `/days/${month}${queryOf({ path: path === '/' ? '' : path })}`;
}

/**
 * A month as a table of links to the same page on each of its days. Days on which something happened have dots below their
 * number, one for each event up to three, and say how many; days of a meeting have a bar. Days ahead are not offered.
 */
export function MonthCalendar({ at, month, path }: Props) {
  const eventful = eventfulDays(at.today);
  const met = meetingDays(at.today);
  return (
    <div
      className="month"
      data-month={month}
      data-path={path}
      data-base={at.pinned ? hrefOn(at.day, '/') : ''}
      data-first={firstDay}
      data-last={at.today}
    >
      <MonthSteps at={at} month={month} path={path} />
      <table>
        <caption className="sr-only">{formatEdtf(month)}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                <abbr title={weekday}>{weekday.slice(0, 2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => (
                <td key={weekdays[index]}>
                  {day && (
                    <DayCell
                      at={at}
                      day={day}
                      path={path}
                      events={eventful.get(day)?.length ?? 0}
                      meetings={met.get(day)?.length ?? 0}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Cell {
  readonly at: DayContext;
  readonly day: Day;
  readonly path: string;
  readonly events: number;
  readonly meetings: number;
}

function DayCell({ at, day, path, events, meetings }: Cell) {
  const number = Number(day.slice(8));
  if (day > at.today) return <span>{number}</span>;
  const there = isThereOn(day, path);
  const name = [
    formatEdtf(day),
    day === at.today && words.today,
    events > 0 && words.events(events),
    meetings > 0 && words.meetings(meetings),
    !there && beforeKnown,
  ];
  return (
    <a
      href={hrefToDay(at, day, there ? path : '/')}
      className={there ? undefined : 'before'}
      title={there ? undefined : beforeKnown}
      data-day={day}
      data-dots={events > 0 ? '•'.repeat(Math.min(events, mostDots)) : undefined}
      data-meeting={meetings > 0 ? '' : undefined}
      aria-current={day === at.day ? 'date' : undefined}
      aria-label={name.filter(Boolean).join(', ')}
    >
      {number}
    </a>
  );
}

/** A year and a month back and on, as far as the record goes. */
function MonthSteps({ at, month, path }: Props) {
  const [first, last] = [monthOf(firstDay), monthOf(at.today)];
  const step = (months: number, sign: string, words: string) => {
    const to = monthAfter(month, months);
    if (to < first || to > last) return <span aria-hidden="true">{sign}</span>;
    return (
      <a href={hrefOf(at, monthPath(to, path))} data-step={months} aria-label={`${words}, ${formatEdtf(to)}`}>
        {sign}
      </a>
    );
  };
  return (
    <div className="steps">
      {step(-12, '«', words.yearBack)}
      {step(-1, '‹', words.monthBack)}
      <b aria-hidden="true">{formatEdtf(month)}</b>
      {step(1, '›', words.monthOn)}
      {step(12, '»', words.yearOn)}
    </div>
  );
}
