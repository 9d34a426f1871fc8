import { formatEdtf } from '@acquis/domain';
import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { type DayContext, hrefOn } from '@/site/day';
import { monthOf } from '@/site/month';
import { words } from '@/words/missing';

/** What a page says where there is none to show. */
export interface Message {
  readonly title: string;
  readonly body: ReactNode;
}

/** For a record that became known after the day. */
export function notYetKnown(at: DayContext, path: string, since: string): Message {
  return {
    title: words.notYetKnown,
    body: (
      <>
        <p className="answer mt-4">{words.notYetKnownWhy(formatEdtf(since), formatEdtf(at.day))}</p>
        <ul className="rows mt-6">
          <li>
            <a href={hrefOn(since, path)}>{words.pageWhenKnown(formatEdtf(since))}</a>
          </li>
          <li>
            <a href={path}>{words.pageToday}</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** For a day that does not exist. */
export function noDay(at: DayContext, path: string, text: string): Message {
  return {
    title: words.noDay,
    body: (
      <>
        <p className="answer mt-4">{words.noDayWhy(text)}</p>
        <ul className="rows mt-6">
          <li>
            <a href={hrefOn('2023-12-31', path)}>{words.pageOnExampleDay}</a>
          </li>
          <li>
            <a href={path}>{words.pageOnToday(formatEdtf(at.today))}</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** For a day ahead. */
export function future(at: DayContext, path: string, text: string): Message {
  return {
    title: words.future,
    body: (
      <>
        <p className="answer mt-4">{words.futureWhy(formatEdtf(text))}</p>
        <ul className="rows mt-6">
          <li>
            <a href={path}>{words.pageOnToday(formatEdtf(at.today))}</a>
          </li>
          <li>
            <a href="/timeline?status=ahead">{words.announced}</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** For a month that does not exist. */
export function noMonth(at: DayContext, text: string): Message {
  return {
    title: words.noMonth,
    body: (
      <>
        <p className="answer mt-4">{words.noMonthWhy(text)}</p>
        <ul className="rows mt-6">
          <li>
            <To at={at} path="/days/2023-12">
              {words.exampleMonth}
            </To>
          </li>
          <li>
            <To at={at} path="/days">
              {words.daysOfMonth(formatEdtf(monthOf(at.day)))}
            </To>
          </li>
        </ul>
      </>
    ),
  };
}
