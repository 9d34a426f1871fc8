import { acquis, type Day, type Edtf, latest } from '@acquis/domain';

/** A day on which something happened, with what. */
export interface EventfulDay {
  readonly day: Day;
  readonly titles: readonly string[];
}

/** Whether a date names its last day, and not only a month or year. */
function namesDays(on: Edtf): boolean {
  return /^[\d/-]+$/.test(on) && on.slice(on.indexOf('/') + 1).length === 10;
}

/** The eventful days nearest to a day, by what is known today: at most `before` up to it and `after` past it, in order. */
export function eventfulDays(day: Day, today: Day, before: number, after: number): readonly EventfulDay[] {
  const byDay = new Map<Day, string[]>();
  for (const { on, status, title } of acquis.at(today).timeline({ from: '1998' })) {
    if (status !== 'done' || latest(on) > today || !namesDays(on)) continue;
    const titles = byDay.get(latest(on)) ?? [];
    titles.push(title);
    byDay.set(latest(on), titles);
  }
  const days = [...byDay.keys()].sort();
  const past = days.filter((candidate) => candidate <= day).slice(-before);
  const later = days.filter((candidate) => candidate > day).slice(0, after);
  return [...past, ...later].map((eventful) => ({ day: eventful, titles: byDay.get(eventful) ?? [] }));
}
