import {
  type Decision,
  type MemberVote,
  memberVoteWords,
  type State,
  tallyInFigures,
  type View,
  votesOf,
} from '@acquis/domain';
import type { Asked } from './acts.js';
import { type Entry, fromRecord, newestFirst, noteOf } from './entry.js';

/** A recorded vote known by member, and how the state voted. */
export interface Ballot {
  readonly decision: Decision;
  readonly vote: MemberVote;
}

/** Every vote by member in which the state was a member of the United Nations, oldest first. */
export function ballotsOf(state: State, view: View, asked: Asked = () => true): readonly Ballot[] {
  return votesOf(state, view)
    .flatMap(({ decision: id, vote }) => {
      const decision = view.decisions.get(id);
      return decision && asked(decision) ? [{ decision, vote }] : [];
    })
    .reverse();
}

/** How often the state voted each way, in the order of the marks. */
export function countBallots(ballots: readonly Ballot[]): Readonly<Record<MemberVote, number>> {
  const of = (wanted: MemberVote) => ballots.filter(({ vote }) => vote === wanted).length;
  return {
    'in-favour': of('in-favour'),
    against: of('against'),
    abstaining: of('abstaining'),
    'no-vote-recorded': of('no-vote-recorded'),
  };
}

/** Counts of a state's votes in words: `14 in favour, 3 against; in 6 no vote of it is recorded`; none of a way is left out. */
export function countsInWords(ballots: readonly Ballot[]): string {
  const { 'in-favour': inFavour, against, abstaining, 'no-vote-recorded': none } = countBallots(ballots);
  const cast = [
    inFavour > 0 && `${inFavour} in favour`,
    against > 0 && `${against} against`,
    abstaining > 0 && `${abstaining} abstaining`,
  ].filter((part) => part !== false);
  return [cast.join(', '), none > 0 && `in ${none} no vote of it is recorded`].filter(Boolean).join('; ');
}

/** A title without the clauses that say in what context: `Lethal autonomous weapons systems`. */
function inShort(title: string): string {
  const [short = title] = title.split(/ in the context of | and its implications for /);
  return short;
}

/** A vote as a line: the text, how the state voted, the title in short, how all members did, and what goes with it. */
export function ballotEntry({ decision, vote }: Ballot, ...more: readonly (string | null)[]): Entry {
  const tally = tallyInFigures(decision);
  return {
    on: decision.on,
    text: `${decision.symbol ?? decision.title}: ${memberVoteWords[vote]}`,
    note: noteOf(decision.symbol && inShort(decision.title), tally && `all members ${tally}`, ...more),
    vote,
    ...fromRecord({ collection: 'decisions', id: decision.id }, decision),
  };
}

const ways = { inFavour: 'in-favour', against: 'against', abstaining: 'abstaining' } as const;

/** Votes for which a source names the state while the whole vote by member is not in the record, newest first. */
export function namedIn({ id }: State, view: View, asked: Asked = () => true): readonly Entry[] {
  return newestFirst(
    view.decisions.find(asked).flatMap((decision) =>
      (['inFavour', 'against', 'abstaining'] as const)
        .filter((way) => decision.namedVotes?.[way].includes(id))
        .map((way) => ({
          on: decision.on,
          text: `${view.nameOf({ collection: 'decisions', id: decision.id })}: ${memberVoteWords[ways[way]]}`,
          note: decision.title,
          vote: ways[way],
          ...fromRecord({ collection: 'decisions', id: decision.id }, decision, `namedVotes.${way}`),
        })),
    ),
  );
}
