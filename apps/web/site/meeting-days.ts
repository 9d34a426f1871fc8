import { acquis, type Day, datesOf, daysBetween, earliest, isExact, latest, type Meeting } from '@acquis/domain';
import { firstDay } from './navigation';
import { moved } from './period';

/** The days between two, both among them. */
function daysFrom(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => moved(first, index));
}

function found(today: Day): ReadonlyMap<Day, readonly Meeting[]> {
  const days = new Map<Day, Meeting[]>();
  for (const meeting of acquis.at(today).meetings.all()) {
    const on = datesOf(meeting, today);
    if (!on || !isExact(on)) continue;
    for (const day of daysFrom(earliest(on), latest(on))) {
      if (day >= firstDay && day <= today) days.set(day, [...(days.get(day) ?? []), meeting]);
    }
  }
  return days;
}

let kept: { readonly today: Day; readonly days: ReadonlyMap<Day, readonly Meeting[]> } | undefined;

/**
 * The meetings of each day up to today, held or set for it, by what is known today. A meeting stands on every day from its first
 * to its last; one whose days are not known exactly stands on none.
 */
export function meetingDays(today: Day): ReadonlyMap<Day, readonly Meeting[]> {
  kept = kept?.today === today ? kept : { today, days: found(today) };
  return kept.days;
}

/** The meetings that have a day in a month, in the order of their first day in it. */
export function meetingsIn(month: string, today: Day): readonly Meeting[] {
  const days = [...meetingDays(today)]
    .filter(([day]) => day.startsWith(`${month}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [...new Set(days.flatMap(([, meetings]) => meetings))];
}
