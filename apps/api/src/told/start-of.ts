import type { Day } from '@acquis/domain';

/** Midnight (UTC) at the beginning of a day, for formats that know no days. */
export function startOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
