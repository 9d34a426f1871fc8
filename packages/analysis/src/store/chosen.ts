import { acquis, type Day, isDay } from '@acquis/domain';
import { noSuch } from '../no-such.js';
import { type GroupOfStates, groupsOf, membershipsSince } from './groups.js';
import type { Selection } from './selection.js';
import type { VoteHead, VoteStore } from './vote-store.js';

/** A selection that was understood: what it keeps of votes and adoptions, and of their members. */
export interface Chosen {
  readonly tracks: readonly string[] | null;
  readonly groups: readonly GroupOfStates[];
  readonly keeps: (head: VoteHead) => boolean;
}

function dayOf(name: 'from' | 'to', text: string | undefined): Day | null {
  if (text === undefined) return null;
  if (!isDay(text)) throw new RangeError(`"${text}" is not a day for \`${name}\`: expected YYYY-MM-DD`);
  return text;
}

function tracksOf(track: Selection['track']): readonly string[] | null {
  if (track === undefined) return null;
  const known = acquis.tracks.all().map(({ id }) => id);
  return [track].flat().map((text) => {
    const found = acquis.tracks.lookup(text);
    if (!found) throw noSuch('track', text, known);
    return found.id;
  });
}

function checkVotes(store: VoteStore, votes: readonly string[]): void {
  const known = new Set(
    [...store.votes, ...(store.adoptions ?? [])].flatMap(({ id, decision }) => [id, decision ?? id]),
  );
  for (const id of votes) if (!known.has(id)) throw noSuch('recorded vote', id, [...known]);
}

/**
 * Understands a selection.
 *
 * @throws RangeError when it names a vote, track, group or day that there is not
 * @throws Refusal when the membership of the coalition is undated or not wholly known
 */
export function choose(store: VoteStore, selection: Selection): Chosen {
  const { votes } = selection;
  if (votes) checkVotes(store, votes);
  const named = votes && new Set(votes);
  const tracks = tracksOf(selection.track);
  const [from, to] = [dayOf('from', selection.from), dayOf('to', selection.to)];
  if (from !== null && to !== null && from > to) throw new RangeError(`no day is from ${from} to ${to}`);
  const groups = groupsOf(selection);
  const keeps = ({ id, decision, on, tracks: itsTracks }: VoteHead) =>
    (!named || named.has(id) || (decision !== null && named.has(decision))) &&
    (tracks === null || itsTracks.some((track) => tracks.includes(track))) &&
    (from === null || on >= from) &&
    (to === null || on <= to) &&
    (groups.length === 0 || on >= membershipsSince);
  return { tracks, groups, keeps };
}
