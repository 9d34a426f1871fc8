import { type Day, isDay } from '@acquis/domain';

/** How many years of votes blocs are made of unless the reader asks for others: who votes alike now, not since 1946. */
const years = 16;

/** The first day taken for blocs up to a last one. */
export function blocsFrom(last: Day): Day {
  const day = `${Number(last.slice(0, 4)) - years}-01-01`;
  return isDay(day) ? day : last;
}
