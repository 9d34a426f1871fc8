import { type Selection, stateName, type VoteStore } from '@acquis/analysis';
import { acquis, type Day, formatEdtf, inNameOrder, isDay, type View } from '@acquis/domain';
import { words } from '@/words/question';
import type { DayContext } from './day';
import { type RawQuery, singleValues } from './query';
import { tracksInAddresses } from './reading';
import { storeOf, type Votes } from './votes';

export { answered, stateName, stateNameInSentence } from '@acquis/analysis';

/** A question to the votes, as an address puts it. */
export interface Question {
  readonly at: DayContext;
  readonly view: View;
  readonly query: RawQuery;
  readonly votes: Votes;
  readonly store: VoteStore;
  /** The selection of votes, never past the day of the page. */
  readonly selection: Pick<Selection, 'track' | 'from' | 'to'>;
  /** What the address chose, for forms and links. */
  readonly chosen: Readonly<Record<'votes' | 'track' | 'from' | 'to', string | undefined>>;
  /** What of the address could not be read. */
  readonly problems: readonly string[];
}

function dayIn(name: string, text: string | undefined): { readonly day?: Day; readonly problems: readonly string[] } {
  if (text === undefined) return { problems: [] };
  if (isDay(text)) return { day: text, problems: [] };
  return { problems: [words.noDay(text, name)] };
}

/** Reads the votes (`usual` unless asked otherwise), track and period an address asks for; what cannot be read is told and left out. */
export async function questionOf(at: DayContext, query: RawQuery, usual: Votes = 'tracks'): Promise<Question> {
  const view = acquis.at(at.day);
  const { track, votes: source, ...dates } = singleValues(query);
  const [from, to] = [dayIn('from', dates.from), dayIn('to', dates.to)];
  const known = track === undefined || view.tracks.lookup(track) !== undefined;
  const end = to.day !== undefined && to.day < at.day ? to.day : at.day;
  const backwards = from.day !== undefined && to.day !== undefined && from.day > to.day;
  const votes = source === 'all' || source === 'tracks' ? source : usual;
  const sources: readonly string[] = ['all', 'tracks'];
  const ahead = !backwards && from.day !== undefined && from.day > end;
  const last = at.pinned || end < at.day ? end : undefined;
  return {
    at,
    view,
    query,
    votes,
    store: await storeOf(view, votes),
    selection: {
      ...(track !== undefined && known ? { track } : {}),
      ...(from.day !== undefined && !backwards && !ahead ? { from: from.day } : {}),
      ...(last !== undefined && !backwards ? { to: last } : {}),
    },
    chosen: {
      votes: votes === usual ? undefined : votes,
      track: known ? track : undefined,
      from: from.day,
      to: to.day,
    },
    problems: [
      ...(known ? [] : [words.noTrack(track, tracksInAddresses(view))]),
      ...from.problems,
      ...to.problems,
      ...(backwards ? [words.noDayBetween(from.day, to.day)] : []),
      ...(ahead && from.day ? [words.noVoteFrom(formatEdtf(from.day))] : []),
      ...(source !== undefined && !sources.includes(source) ? [words.noSetOfVotes(source)] : []),
    ],
  };
}

/** What the votes were narrowed by, as the API takes it: without what could not be read. */
export function narrowing({ selection, chosen }: Pick<Question, 'selection' | 'chosen'>) {
  return { votes: chosen.votes, ...selection };
}

/** States in the order of their names. */
export function byName(view: View, states: readonly string[]): readonly string[] {
  return inNameOrder('states', states, { nameOf: ({ id }) => stateName(view, id) });
}
