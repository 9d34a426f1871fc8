import { type Day, daysBetween, type Edtf, formatEdtfShort } from '@acquis/domain';

/** A tick of the scale: a year, a month or a day, at its first day. */
export interface ScoreTick {
  readonly on: Edtf;
  readonly label: string;
  /** In days from the left. */
  readonly at: number;
}

const longestInDays = 62;
const longestInMonths = 3 * 366;

function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function yearsOf(from: Day, to: Day): readonly Edtf[] {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1);
  const count = Math.max(0, Number(to.slice(0, 4)) - first + 1);
  return Array.from({ length: count }, (_, index) => String(first + index).padStart(4, '0'));
}

function monthsOf(from: Day, to: Day): readonly Edtf[] {
  const number = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = number(from) + (from.endsWith('-01') ? 0 : 1);
  return Array.from({ length: Math.max(0, number(to) - first + 1) }, (_, index) => {
    const month = first + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The words of a tick: a year in full, a month by its name and January by its year, a day with its month. */
function labelOf(on: Edtf): string {
  if (on.length === 4) return on;
  if (on.length === 10) return formatEdtfShort(on).replace(/ \d{4}$/, '');
  return on.endsWith('-01') ? on.slice(0, 4) : formatEdtfShort(on).replace(/ \d{4}$/, '');
}

/** Every tick between two days: days in a scale of two months at most, months in one of three years, else years. */
export function ticksOf(from: Day, to: Day): readonly ScoreTick[] {
  const length = daysBetween(from, to) + 1;
  const dates =
    length <= longestInDays
      ? Array.from({ length: Math.max(0, length) }, (_, index) => dayAfter(from, index))
      : length <= longestInMonths
        ? monthsOf(from, to)
        : yearsOf(from, to);
  return dates.map((on) => ({ on, label: labelOf(on), at: daysBetween(from, `${on}-01-01`.slice(0, 10)) }));
}

const steps: Readonly<Record<number, readonly number[]>> = {
  4: [1, 2, 5, 10, 20],
  7: [1, 2, 3, 6],
  10: [1, 2, 5, 7, 15],
};

/** The ticks of a scale on which so many labels find room, at round years, months or days. */
export function thinned(ticks: readonly ScoreTick[], room: number): readonly ScoreTick[] {
  const length = ticks[0]?.on.length ?? 4;
  const step = steps[length]?.find((each) => ticks.length / each <= room) ?? steps[length]?.at(-1) ?? 1;
  const place = (on: Edtf) => Number(on.slice(length === 4 ? 0 : -2)) - (length === 4 ? 0 : 1);
  return ticks.filter(({ on }) => place(on) % step === 0);
}
