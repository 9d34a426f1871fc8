import {
  type Decision,
  type MemberVote,
  memberVotes,
  type Reference,
  type State,
  type View,
  voteOf,
} from '@acquis/domain';
import { ChangeRefused, type DecisionRule, type WhatIf, type WhatIfChange, whatIf } from '@acquis/domain/rules';
import { pathOf, queryOf } from './day';

/** A vote that may be supposed. */
export type SupposedVote = Exclude<MemberVote, 'no-vote-recorded'>;

/** A state supposed to have voted in a way. */
export interface SupposedState {
  readonly state: State['id'];
  readonly vote: SupposedVote;
}

/** The question of a page, as its address puts it. */
export interface Supposition {
  readonly majority: 'simple' | 'two-thirds' | undefined;
  readonly rule: DecisionRule | undefined;
  readonly states: readonly SupposedState[];
  readonly rest: SupposedVote | undefined;
  readonly figures: Readonly<Partial<Record<Figure, number>>>;
  readonly objections: readonly string[];
  /** What of the address could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** Nothing supposed: the record. */
export const emptySupposition: Supposition = {
  majority: undefined,
  rule: undefined,
  states: [],
  rest: undefined,
  figures: {},
  objections: [],
  problems: [],
};

/** What the rule says of a supposition, or in a sentence why it cannot be supposed. */
export type Trial = WhatIf | string;

/** A figure of a vote. */
export type Figure = (typeof figures)[number];

/** The figures of a vote, as named in an address. */
export const figures = ['inFavour', 'against', 'abstaining'] as const;

/** The votes that may be supposed. */
export const supposedVotes = memberVotes.filter((vote): vote is SupposedVote => vote !== 'no-vote-recorded');

/** The page on which something is supposed of a record. */
export function suppositionPath(reference: Reference): string {
  return `/what-if${pathOf(reference)}`;
}

/** The parameters of an address by which something is supposed: as written by the form, and in the one form of a query. */
export const supposingParameters: ReadonlySet<string> = new Set([
  'majority',
  'rule',
  'flip',
  'give',
  'rest',
  'state',
  'vote',
  'object',
  ...figures,
]);

/** The query that puts a supposition, in one form only. */
export function suppositionQuery(supposition: Omit<Supposition, 'problems'>, decision: Decision): string {
  const { majority, rule, rest, states, objections } = supposition;
  const written = (given: boolean) =>
    states.filter(({ state }) => isGiven(state, decision) === given).map(({ state, vote }) => `${state}:${vote}`);
  return queryOf({
    majority,
    rule,
    flip: written(false),
    give: written(true),
    rest,
    ...Object.fromEntries(figures.map((name) => [name, supposition.figures[name]?.toString()])),
    object: objections,
  }).replaceAll('%3A', ':');
}

function isGiven(state: State['id'], decision: Decision): boolean {
  return voteOf(state, decision) === 'no-vote-recorded';
}

/** Whether anything is supposed. */
export function supposesAnything({ majority, rule, rest, states, figures: read, objections }: Supposition): boolean {
  return Boolean(majority ?? rule ?? rest) || states.length + objections.length + Object.keys(read).length > 0;
}

/** Whether an address asks for an answer: something is supposed, or something in it could not be read. */
export function asksAnything(supposition: Supposition): boolean {
  return supposesAnything(supposition) || supposition.problems.length > 0;
}

/** A supposition as the rules take it. */
export function changeOf(supposition: Supposition, decision: Decision): WhatIfChange {
  const { majority, rule, rest, states, figures: read, objections } = supposition;
  const { tally } = decision;
  const [inFavour, against, abstaining] = figures.map((name) => read[name] ?? tally?.[name] ?? 0);
  const other = Object.keys(read).length > 0;
  return {
    ...(majority ? { majority } : {}),
    ...(rule ? { rule } : {}),
    ...(rest ? { giveRest: rest } : {}),
    flips: states.filter(({ state }) => !isGiven(state, decision)),
    giveVotes: states.filter(({ state }) => isGiven(state, decision)),
    ...(other ? { tally: { inFavour: inFavour ?? 0, against: against ?? 0, abstaining: abstaining ?? 0 } } : {}),
    objections: objections.map((by) => ({ by, to: null })),
  };
}

/** Puts a supposition to the rule of a decision. */
export function trialOf(supposition: Supposition, decision: Decision, view: View): Trial {
  try {
    return whatIf(decision, changeOf(supposition, decision), view);
  } catch (error) {
    if (error instanceof ChangeRefused) return error.message;
    throw error;
  }
}
