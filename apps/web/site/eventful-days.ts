import { acquis, type DatedHappening, type Day, type Edtf, latest } from '@acquis/domain';
import type { Month } from './month';
import { firstDay } from './navigation';

/** What happened, by the day on which it did. */
export type EventfulDays = ReadonlyMap<Day, readonly DatedHappening[]>;

/** A day on which something happened, with what. */
export interface EventfulDay {
  readonly day: Day;
  readonly happenings: readonly DatedHappening[];
}

/** Whether a date names its last day, and not only a month or year. */
function namesDays(on: Edtf): boolean {
  return /^[\d/-]+$/.test(on) && on.slice(on.indexOf('/') + 1).length === 10;
}

function found(today: Day): EventfulDays {
  const days = new Map<Day, DatedHappening[]>();
  for (const happening of acquis.at(today).timeline({ from: firstDay })) {
    const day = latest(happening.on);
    if (happening.status !== 'done' || day > today || !namesDays(happening.on)) continue;
    const happenings = days.get(day) ?? [];
    happenings.push(happening);
    days.set(day, happenings);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

let kept: { readonly today: Day; readonly days: EventfulDays } | undefined;

/**
 * The days since 1998 on which something happened, in order, by what is known today; what lasted several days stands on the
 * last of them, what is dated only to a month or a year on none.
 */
export function eventfulDays(today: Day): EventfulDays {
  kept = kept?.today === today ? kept : { today, days: found(today) };
  return kept.days;
}

/** The eventful days next to a day: the last one before it and the first one after it; undefined where there is none. */
export function eventfulNear(day: Day, today: Day): { readonly before?: EventfulDay; readonly after?: EventfulDay } {
  const days = [...eventfulDays(today)];
  const before = days.findLast(([eventful]) => eventful < day);
  const after = days.find(([eventful]) => eventful > day);
  return {
    ...(before ? { before: { day: before[0], happenings: before[1] } } : {}),
    ...(after ? { after: { day: after[0], happenings: after[1] } } : {}),
  };
}

/** The eventful days of a month, in order. */
export function eventfulIn(month: Month, today: Day): readonly EventfulDay[] {
  return [...eventfulDays(today)]
    .filter(([day]) => day.startsWith(`${month}-`))
    .map(([day, happenings]) => ({ day, happenings }));
}

/** How many events days hold together. */
export function eventsOn(days: readonly EventfulDay[]): number {
  return days.reduce((sum, { happenings }) => sum + happenings.length, 0);
}
