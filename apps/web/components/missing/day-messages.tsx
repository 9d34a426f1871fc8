import { formatEdtf } from '@acquis/domain';
import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { type DayContext, hrefOn } from '@/site/day';
import { monthOf } from '@/site/month';

/** What a page says where there is none to show. */
export interface Message {
  readonly title: string;
  readonly body: ReactNode;
}

/** For a record that became known after the day. */
export function notYetKnown(at: DayContext, path: string, since: string): Message {
  return {
    title: 'Not yet known on that day',
    body: (
      <>
        <p className="answer mt-4">
          The record knows of this since {formatEdtf(since)}. On {formatEdtf(at.day)} nobody could have read of it.
        </p>
        <ul className="rows mt-6">
          <li>
            <a href={hrefOn(since, path)}>The page on {formatEdtf(since)}, when it became known</a>
          </li>
          <li>
            <a href={path}>The page today</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** For a day that does not exist. */
export function noDay(at: DayContext, path: string, text: string): Message {
  return {
    title: 'That is not a day',
    body: (
      <>
        <p className="answer mt-4">
          “{text}” does not exist in the calendar, or is not written as a day. Write year, month and day with hyphens,
          such as 2023-12-31.
        </p>
        <ul className="rows mt-6">
          <li>
            <a href={hrefOn('2023-12-31', path)}>The page as known on 31 December 2023, as an example</a>
          </li>
          <li>
            <a href={path}>The page today, {formatEdtf(at.today)}</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** For a day ahead. */
export function future(at: DayContext, path: string, text: string): Message {
  return {
    title: 'That day has not come yet',
    body: (
      <>
        <p className="answer mt-4">
          {formatEdtf(text)} lies ahead. Acquis shows what was known on a day; it makes no forecasts. What is announced
          stands on the timeline.
        </p>
        <ul className="rows mt-6">
          <li>
            <a href={path}>The page today, {formatEdtf(at.today)}</a>
          </li>
          <li>
            <a href="/timeline?status=ahead">What is announced</a>
          </li>
        </ul>
      </>
    ),
  };
}

/** For a month that does not exist. */
export function noMonth(at: DayContext, text: string): Message {
  return {
    title: 'That is not a month',
    body: (
      <>
        <p className="answer mt-4">
          “{text}” does not exist in the calendar, or is not written as a month. Write year and month with a hyphen,
          such as 2023-12.
        </p>
        <ul className="rows mt-6">
          <li>
            <To at={at} path="/days/2023-12">
              The days of December 2023, as an example
            </To>
          </li>
          <li>
            <To at={at} path="/days">
              The days of {formatEdtf(monthOf(at.day))}
            </To>
          </li>
        </ul>
      </>
    ),
  };
}
