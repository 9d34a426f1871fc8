import {
  type Day,
  type Decision,
  datesOf,
  daysBetween,
  earliest,
  isExact,
  latest,
  meetingStatus,
  meetingsOf,
  type Process,
  type View,
} from '@acquis/domain';
import type { Score, ScoreBar, ScoreLane, ScoreMark, ScoreOptions, ScoreSpan } from './score.js';

const endings: ReadonlySet<string> = new Set(['concluded', 'ended-without-consensus', 'absorbed']);

/** The score of a view. Lanes are ordered by when they begin; what lies before the scale is left out. */
export function score(view: View, { from = '1998-01-01', to: end, track, process }: ScoreOptions = {}): Score {
  const wanted = (tracks: readonly string[]) => track === undefined || tracks.includes(track);
  const offset = (day: Day) => daysBetween(from, day);
  const span = (first: Day, last: Day): ScoreSpan => ({ start: offset(first), length: daysBetween(first, last) + 1 });

  function life({ events }: Process): ScoreLane['life'] {
    const past = events.filter(({ on }) => earliest(on) <= view.day);
    const first = past.map(({ on }) => earliest(on)).sort()[0];
    if (first === undefined) return null;
    const ending = past.find(({ act, on }) => endings.has(act) && latest(on) <= view.day);
    return { ...span(first, ending ? latest(ending.on) : (end ?? view.day)), lasting: ending === undefined };
  }

  function marks(decisions: readonly Decision[]): readonly ScoreMark[] {
    return decisions
      .filter(({ on }) => earliest(on) >= from && (end === undefined || latest(on) <= end))
      .map((decision) => ({
        reference: { collection: 'decisions' as const, id: decision.id },
        title: view.nameOf({ collection: 'decisions', id: decision.id }),
        on: decision.on,
        at: (offset(earliest(decision.on)) + offset(latest(decision.on)) + 1) / 2,
      }))
      .sort((a, b) => a.at - b.at);
  }

  function bars(of: Process): readonly ScoreBar[] {
    return meetingsOf(of, view).flatMap((meeting) => {
      const on = datesOf(meeting, view.day);
      if (!on || earliest(on) < from || (end !== undefined && latest(on) > end)) return [];
      const status = meetingStatus(meeting, view.day);
      return [
        {
          ...span(earliest(on), latest(on)),
          reference: { collection: 'meetings' as const, id: meeting.id },
          title: meeting.title,
          on,
          status,
          exact: isExact(on),
        },
      ];
    });
  }

  const lanes: ScoreLane[] = view.processes
    .find((candidate) => wanted(candidate.tracks) && (process === undefined || candidate.id === process))
    .map((candidate) => ({
      label: candidate.shortName,
      reference: { collection: 'processes', id: candidate.id },
      life: life(candidate),
      bars: bars(candidate),
      marks: marks(view.decisions.find({ process: candidate.id })),
    }));
  for (const { id, shortName } of process === undefined
    ? view.tracks.find((candidate) => wanted([candidate.id]))
    : []) {
    const own = view.decisions.find((decision) => decision.process === null && decision.tracks.includes(id));
    if (own.length > 0)
      lanes.push({
        label: `${shortName}: other decisions`,
        reference: { collection: 'tracks', id },
        life: null,
        bars: [],
        marks: marks(own),
      });
  }
  const begins = ({ life, bars, marks }: ScoreLane) =>
    life?.start ?? Math.min(...bars.map(({ start }) => start), ...marks.map(({ at }) => at));

  const last = [view.day, ...lanes.flatMap((lane) => lane.bars.map(({ on }) => latest(on)))].sort().at(-1) ?? view.day;
  const to = end ?? `${Math.max(Number(last.slice(0, 4)), Number(from.slice(0, 4)))}-12-31`;
  const firstYear = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - firstYear + 1;
  return {
    from,
    to,
    length: daysBetween(from, to) + 1,
    day: offset(view.day),
    years: Array.from({ length: count }, (_, index) => ({
      year: firstYear + index,
      at: offset(`${firstYear + index}-01-01`),
    })),
    lanes: lanes.sort((a, b) => Number(a.life === null) - Number(b.life === null) || begins(a) - begins(b)),
  };
}
