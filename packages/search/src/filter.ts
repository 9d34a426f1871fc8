import { earliest, latest } from '@acquis/domain';
import type { SearchQuery } from './query.js';
import type { Entry } from './records/entry.js';

function oneOf(wanted: string | readonly string[] | undefined, has: (value: string) => boolean): boolean {
  return wanted === undefined || [wanted].flat().some(has);
}

/** Whether a record is among those a query asks for, whatever its words. */
export function passes(entry: Entry, { kind, track, state, from, to }: SearchQuery): boolean {
  const { collection, tracks, states, date } = entry;
  if (!oneOf(kind, (name) => name === collection)) return false;
  if (!oneOf(track, (id) => tracks.includes(id))) return false;
  if (!oneOf(state, (id) => states.includes(id))) return false;
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  return (from === undefined || latest(date) >= earliest(from)) && (to === undefined || earliest(date) <= latest(to));
}
