import { acquis, lastChange, latest, type MemberVote, memberVotes, type View } from '@acquis/domain';
import { type Method, methodNamed } from '../method.js';
import { Refusal } from '../refusal.js';
import { type GroupOfStates, groupsOf, membershipsSince, notesOn } from '../store/groups.js';
import type { Selection } from '../store/selection.js';
import type { VoteSource, VoteStore } from '../store/vote-store.js';
import { type Ballot, ballotOf, type Figures } from './ballot.js';

/** How a state stands in a vote. */
export type Standing = MemberVote | 'not-a-member';

/** States that voted one way first and one way then. */
export interface Flow {
  readonly from: Standing;
  readonly to: Standing;
  readonly moved: boolean;
  readonly states: readonly string[];
}

/** One of the two votes compared. */
export interface ComparedVote extends Omit<Ballot, 'named'> {
  /** How many votes are known by name. */
  readonly named: number;
}

/** Who voted otherwise in one recorded vote than in another. */
export interface Movement {
  readonly first: ComparedVote;
  readonly second: ComparedVote;
  /** To be read before anything else: members with no vote recorded in either vote. Null where a vote has no figures. */
  readonly noVoteRecorded: { readonly first: number; readonly second: number; readonly change: number } | null;
  /** Second less first, in members; null where a vote has no figures. */
  readonly change: Figures | null;
  /** States whose vote is known by name in both, under a group those that belonged to it on both days. Their flows add up to this. */
  readonly compared: number;
  /** States named in one of the two votes only: nothing is said of how they moved. */
  readonly namedOnce: readonly string[];
  /** By first vote and then second, those that stayed included. */
  readonly flows: readonly Flow[];
  readonly inputs: {
    readonly source: VoteSource;
    readonly votes: readonly [string, string];
    /** The group asked for; null where none was. */
    readonly filters: { readonly coalition: string | null; readonly region: string | null };
    readonly notes: readonly string[];
  };
  readonly method: Method;
}

const standings: readonly Standing[] = [...memberVotes, 'not-a-member'];

function standingIn({ named, complete }: Ballot, state: string): Standing | undefined {
  return named.get(state) ?? (complete ? 'not-a-member' : undefined);
}

function changeOf(first: Figures | null, second: Figures | null): Figures | null {
  if (!first || !second) return null;
  return {
    inFavour: second.inFavour - first.inFavour,
    against: second.against - first.against,
    abstaining: second.abstaining - first.abstaining,
    noVoteRecorded: second.noVoteRecorded - first.noVoteRecorded,
  };
}

function notesOf(first: Ballot, second: Ballot): readonly string[] {
  const partly = [first, second].filter(({ complete }) => !complete);
  return [
    ...partly.map(({ id, named }) =>
      named.size === 0
        ? `Of ${id} no vote is known by name, so nobody is said to have moved.`
        : `Of ${id} only ${named.size} votes are known by name; only these are compared.`,
    ),
    ...partly.flatMap(({ notes }) => notes),
  ];
}

function keptBy(groups: readonly GroupOfStates[], first: Ballot, second: Ballot): (state: string) => boolean {
  const days = [latest(first.on), latest(second.on)];
  if (groups.length > 0 && days.some((day) => day < membershipsSince))
    throw new Refusal(
      `Memberships are recorded from ${membershipsSince} on, so no group is followed from or to earlier votes.`,
    );
  return (state) => groups.every(({ membersOn }) => days.every((day) => membersOn(day).has(state)));
}

function compared({ named, ...ballot }: Ballot): ComparedVote {
  return { ...ballot, named: named.size };
}

/**
 * Who voted otherwise in the second recorded vote than in the first: two years of an item, two texts, or committee and
 * plenary. States are named only where both votes are known by name. Under a coalition or a regional group they are those
 * that belonged to it on both days; the figures stay those of the whole vote.
 *
 * @param view what of the record is known: committee votes are read from it
 * @throws RangeError when there is no such vote or group
 * @throws Refusal when the record holds neither figures nor names of one of them, or not the group's members of both days
 */
export function movement(
  store: VoteStore,
  firstVote: string,
  secondVote: string,
  view: View = acquis.at(lastChange),
  within: Pick<Selection, 'coalition' | 'region'> = {},
): Movement {
  const [first, second] = [ballotOf(store, firstVote, view), ballotOf(store, secondVote, view)];
  const groups = groupsOf(within);
  const kept = keptBy(groups, first, second);
  const states = [...new Set([...first.named.keys(), ...second.named.keys()])].filter(kept).sort();
  const known = states.flatMap((state) => {
    const [from, to] = [standingIn(first, state), standingIn(second, state)];
    return from && to ? [{ state, from, to }] : [];
  });
  const flows = standings.flatMap((from) =>
    standings.flatMap((to) => {
      const moving = known.filter((each) => each.from === from && each.to === to).map(({ state }) => state);
      return moving.length > 0 ? [{ from, to, moved: from !== to, states: moving }] : [];
    }),
  );
  const both = new Set(known.map(({ state }) => state));
  const change = changeOf(first.figures, second.figures);
  return {
    first: compared(first),
    second: compared(second),
    noVoteRecorded:
      first.figures && second.figures
        ? {
            first: first.figures.noVoteRecorded,
            second: second.figures.noVoteRecorded,
            change: second.figures.noVoteRecorded - first.figures.noVoteRecorded,
          }
        : null,
    change,
    compared: known.length,
    namedOnce: states.filter((state) => !both.has(state)),
    flows,
    inputs: {
      source: store.source,
      votes: [first.id, second.id],
      filters: { coalition: within.coalition ?? null, region: within.region ?? null },
      notes: [...notesOf(first, second), ...notesOn(groups)],
    },
    method: methodNamed('movement'),
  };
}
