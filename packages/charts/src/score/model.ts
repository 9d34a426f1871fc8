import { type Day, daysBetween, descriptorOf, earliest, latest, type Process, type View } from '@acquis/domain';
import { barsOf, datedMeetings } from './bars.js';
import { marksOf } from './marks.js';
import { type Place, placeOn } from './place.js';
import type { Score, ScoreLane, ScoreOptions } from './score.js';
import { ticksOf } from './ticks.js';

const endings: ReadonlySet<string> = new Set(['concluded', 'ended-without-consensus', 'absorbed']);

/** The first day of the scale unless another is asked for. */
const firstDay: Day = '1998-01-01';

function lifeOf({ events }: Process, day: Day, place: Place): ScoreLane['life'] {
  const past = events.filter(({ on }) => earliest(on) <= day);
  const first = past.map(({ on }) => earliest(on)).sort()[0];
  if (first === undefined) return null;
  const ending = past.find(({ act, on }) => endings.has(act) && latest(on) <= day);
  const drawn = place(first, ending ? latest(ending.on) : day);
  return drawn && { ...drawn, lasting: ending === undefined };
}

const begins = ({ life, bars, marks }: ScoreLane) =>
  life?.start ?? Math.min(Number.MAX_SAFE_INTEGER, ...bars.map(({ start }) => start), ...marks.map(({ at }) => at));

/**
 * The score of a view. Lanes are ordered by when they begin. What lies outside the scale is left out, what reaches beyond it
 * is cut at its ends; where only a part of the record is asked for, so is a lane with nothing in it.
 */
export function score(view: View, options: ScoreOptions = {}): Score {
  const { from = firstDay, to: end, track, process, state, collection, status } = options;
  const wanted = (tracks: readonly string[]) => track === undefined || tracks.includes(track);
  const processes = view.processes.find(
    ({ id, tracks }) => wanted(tracks) && (process === undefined || [process].flat().includes(id)),
  );
  const meetings = new Map(processes.map((each) => [each.id, datedMeetings(each, view, options)]));
  const last = [from, view.day, ...[...meetings.values()].flat().map(({ on }) => latest(on))].sort().at(-1) ?? from;
  const to = end ?? `${last.slice(0, 4)}-12-31`;
  const place = placeOn(from, to);
  const marks = marksOf(view, { ...options, from, to }, place);

  const narrowed = collection !== undefined || status !== undefined || state !== undefined;
  const partial = process === undefined && (narrowed || options.from !== undefined || end !== undefined);
  const lanes = processes
    .map(
      (each): ScoreLane => ({
        label: each.shortName,
        reference: { collection: 'processes', id: each.id },
        life: lifeOf(each, view.day, place),
        bars: barsOf(meetings.get(each.id) ?? [], view.day, place),
        marks: marks.ofProcess(each.id),
      }),
    )
    .filter(({ life, bars, marks }) => !partial || bars.length + marks.length > 0 || (life !== null && !narrowed));
  const beside = (process === undefined ? view.tracks.find(({ id }) => wanted([id])) : [])
    .map(
      ({ id, shortName }): ScoreLane => ({
        label: `${shortName}: other ${descriptorOf(collection ?? 'decisions').label.many}`,
        reference: { collection: 'tracks', id },
        life: null,
        bars: [],
        marks: marks.ofTrackAlone(id),
      }),
    )
    .filter(({ marks }) => marks.length > 0);
  return {
    from,
    to,
    length: daysBetween(from, to) + 1,
    day: daysBetween(from, view.day),
    ticks: ticksOf(from, to),
    lanes: [...lanes, ...beside].sort(
      (a, b) => Number(a.life === null) - Number(b.life === null) || begins(a) - begins(b),
    ),
  };
}
