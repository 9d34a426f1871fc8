import type { MemberVote } from '@acquis/domain';
import type { DecisionRule, Majority, WhatIfChange } from '@acquis/domain/rules';
import type { Command } from '../../browser/binding.js';

/** How the members of a vote are grouped. */
export type VoteGrouping = 'region' | 'coalition' | 'vote';

/** A vote a member may be supposed to have cast. */
export type Cast = Exclude<MemberVote, 'no-vote-recorded'>;

/** What is supposed of one decision. */
export interface Supposition {
  /** The member the keys are at; undefined: the first. */
  readonly member: string | undefined;
  /** Supposed votes by state. */
  readonly votes: Readonly<Record<string, Cast>>;
  readonly majority: Majority | undefined;
  readonly rule: DecisionRule | undefined;
}

/** What the view of decisions remembers. */
export interface DecisionsState {
  readonly grouping: VoteGrouping;
  /** Which of the coalitions of the day, from 0; taken round where there are fewer. */
  readonly coalition: number;
  readonly supposition: Supposition;
}

/** What a step must know of the vote on the screen. */
export interface VoteOnScreen {
  /** Members as they stand in the grid, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** Their recorded votes. */
  readonly recorded: ReadonlyMap<string, MemberVote>;
}

/** Nothing supposed. */
export const nothingSupposed: Supposition = { member: undefined, votes: {}, majority: undefined, rule: undefined };

/** The view of decisions when it opens. */
export const decisionsAtFirst: DecisionsState = { grouping: 'region', coalition: 0, supposition: nothingSupposed };

const groupingsInTurn: readonly VoteGrouping[] = ['region', 'coalition', 'vote'];
const majorities: readonly (Majority | undefined)[] = [undefined, 'simple', 'two-thirds'];
const rules: readonly (DecisionRule | undefined)[] = [undefined, 'assembly-majority', 'consensus', 'ad-hoc-committee'];
const casts: readonly Cast[] = ['in-favour', 'against', 'abstaining'];

function after<T>(value: T, all: readonly T[]): T {
  return all[(all.indexOf(value) + 1) % all.length] ?? value;
}

/** The vote supposed next: those not recorded in turn, then again the recorded one. */
function flipped({ member, votes, ...rest }: Supposition, recorded: MemberVote): Supposition {
  if (member === undefined) return { member, votes, ...rest };
  const others = casts.filter((vote) => vote !== recorded);
  const now = votes[member];
  const next = now === undefined ? others[0] : others[others.indexOf(now) + 1];
  const { [member]: _, ...left } = votes;
  return { member, ...rest, votes: next === undefined ? left : { ...left, [member]: next } };
}

/** The member so many columns and rows away; at an edge the nearest there is. */
export function memberBeside(
  member: string | undefined,
  rows: VoteOnScreen['rows'],
  columns: number,
  down: number,
): string | undefined {
  const row = Math.max(
    0,
    rows.findIndex((each) => member !== undefined && each.includes(member)),
  );
  const column = Math.max(0, member === undefined ? 0 : (rows[row] ?? []).indexOf(member));
  if (columns !== 0) {
    const all = rows.flat();
    const at = Math.max(0, member === undefined ? 0 : all.indexOf(member));
    return all[Math.max(0, Math.min(at + columns, all.length - 1))] ?? member;
  }
  const there = rows[Math.max(0, Math.min(row + down, rows.length - 1))] ?? [];
  return there[Math.min(column, there.length - 1)] ?? member;
}

const steps: Readonly<Partial<Record<Command, readonly [columns: number, rows: number]>>> = {
  'cell-left': [-1, 0],
  'cell-right': [1, 0],
  'cell-up': [0, -1],
  'cell-down': [0, 1],
};

function supposing(state: DecisionsState, change: (before: Supposition) => Supposition): DecisionsState {
  return { ...state, supposition: change(state.supposition) };
}

/** The state after a command that only decisions have. Pure. */
export function decisionStep(state: DecisionsState, command: Command, vote: VoteOnScreen): DecisionsState {
  const step = steps[command];
  if (step)
    return supposing(state, (before) => ({ ...before, member: memberBeside(before.member, vote.rows, ...step) }));
  switch (command) {
    case 'group-by':
      return { ...state, grouping: after(state.grouping, groupingsInTurn) };
    case 'next-coalition':
      return { ...state, grouping: 'coalition', coalition: state.grouping === 'coalition' ? state.coalition + 1 : 0 };
    case 'previous-coalition':
      return { ...state, grouping: 'coalition', coalition: state.grouping === 'coalition' ? state.coalition - 1 : 0 };
    case 'what-if':
      return supposing(state, () => ({ ...nothingSupposed, member: vote.rows[0]?.[0] }));
    case 'flip':
      return supposing(state, (before) =>
        flipped(before, vote.recorded.get(before.member ?? '') ?? 'no-vote-recorded'),
      );
    case 'next-majority':
      return supposing(state, (before) => ({ ...before, majority: after(before.majority, majorities) }));
    case 'next-rule':
      return supposing(state, (before) => ({ ...before, rule: after(before.rule, rules) }));
    case 'undo':
      return supposing(state, ({ member }) => ({ ...nothingSupposed, member }));
    default:
      return state;
  }
}

/** What is supposed as the rules take it: votes of members with none recorded are given, others changed. */
export function changeOf(
  { votes, majority, rule }: Supposition,
  recorded: VoteOnScreen['recorded'],
  states: readonly { readonly id: NonNullable<WhatIfChange['flips']>[number]['state'] }[],
): WhatIfChange {
  const supposed = states.flatMap(({ id }) => {
    const vote = votes[id];
    return vote ? [{ state: id, vote, given: recorded.get(id) === 'no-vote-recorded' }] : [];
  });
  const of = (given: boolean) =>
    supposed.filter((each) => each.given === given).map(({ state, vote }) => ({ state, vote }));
  return { flips: of(false), giveVotes: of(true), ...(majority && { majority }), ...(rule && { rule }) };
}
