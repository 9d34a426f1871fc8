import {
  type DatedHappening,
  type Edtf,
  earliest,
  type HappeningStatus,
  isCollection,
  isEdtf,
  type TimelineFilter,
  type View,
} from '@acquis/domain';

/** How happenings may stand, in words. */
export const statusWords: Readonly<Record<HappeningStatus, string>> = {
  ahead: 'ahead',
  'under-way': 'these days',
  done: 'done',
  'outcome-not-in-record': 'outcome not in our record',
};

/** The first year of the timeline unless the reader asks for an earlier one. */
export const firstYear: Edtf = '1998';

function isStatus(text: string): text is HappeningStatus {
  return Object.hasOwn(statusWords, text);
}

/** The filter a query states, and what of the query could not be read. */
export function filterOf(query: Readonly<Record<string, string>>): {
  readonly filter: TimelineFilter;
  readonly problems: readonly string[];
} {
  const { track, process, kind, status, from, to } = query;
  const dates = { from: from ?? firstYear, to };
  const problems = [
    ...Object.entries(dates).flatMap(([name, date]) =>
      date && !isEdtf(date) ? [`“${date}” is not a date for “${name}”: write a year, 2023, or a day, 2023-12-31.`] : [],
    ),
    ...(kind && !isCollection(kind) ? [`There is no kind of record “${kind}”.`] : []),
    ...(status && !isStatus(status)
      ? [`“${status}” is no standing: one of ${Object.keys(statusWords).join(', ')}.`]
      : []),
  ];
  return {
    problems,
    filter: {
      ...(track ? { track } : {}),
      ...(process ? { process } : {}),
      ...(kind && isCollection(kind) ? { collection: kind } : {}),
      ...(status && isStatus(status) ? { status } : {}),
      from: isEdtf(dates.from) ? dates.from : firstYear,
      ...(to && isEdtf(to) ? { to } : {}),
    },
  };
}

/** Happenings by the year in which they begin, latest first. */
export function byYear(
  view: View,
  filter: TimelineFilter,
): readonly (readonly [year: string, happenings: readonly DatedHappening[]])[] {
  const years = new Map<string, DatedHappening[]>();
  for (const happening of [...view.timeline(filter)].reverse()) {
    const year = earliest(happening.on).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), happening]);
  }
  return [...years];
}
