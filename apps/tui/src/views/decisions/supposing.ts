import { tallyBarOf, type VoteGroup } from '@acquis/charts';
import { count, type Decision, inWords, type MemberVote, type View, voteOf } from '@acquis/domain';
import { ChangeRefused, outcomeWord, type VoteFigures, type WhatIf, whatIf } from '@acquis/domain/rules';
import { blank, type Line, line, type Span, toned } from '../../text/line.js';
import { truncate } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { hypotheticalMark } from '../hypothetical.js';
import type { Look } from '../look.js';
import { barLine, type Grid, gridOf, markSpan } from './grid.js';
import { grouped } from './grouping.js';
import { changeOf, type Supposition } from './state.js';

/** A what if on the screen: what stands above, and the grid below it. */
export interface Supposing {
  readonly head: readonly Line[];
  readonly grid: Grid;
}

/** The votes of a decision as recorded, by state. */
export function recordedVotes(decision: Decision, view: View): ReadonlyMap<string, MemberVote> {
  return new Map(
    view.states.all().flatMap(({ id }): [string, MemberVote][] => {
      const vote = voteOf(id, decision);
      return vote ? [[id, vote]] : [];
    }),
  );
}

function answer(decision: Decision, supposition: Supposition, view: View): WhatIf | string {
  const change = changeOf(supposition, recordedVotes(decision, view), view.states.all());
  try {
    return whatIf(decision, change, view);
  } catch (error) {
    if (error instanceof ChangeRefused) return error.message;
    throw error;
  }
}

function figures(votes: VoteFigures | null): string {
  return votes
    ? `${votes.inFavour}–${votes.against}–${votes.abstaining}, ${votes.noVoteRecorded} no vote recorded`
    : '';
}

function side(label: string, outcome: Span, votes: VoteFigures | null): Line {
  return line(toned(label.padEnd(13), 'quiet'), outcome, ` ${figures(votes)}`);
}

function supposedText({ majority, rule, votes }: Supposition): string {
  const number = Object.keys(votes).length;
  const parts = [
    ...(rule ? [`the rule is ${inWords(rule)}`] : []),
    ...(majority ? [`${majority === 'simple' ? 'a simple' : 'a two-thirds'} majority is needed`] : []),
    ...(number > 0 ? [`${count(number, 'vote')} changed (*)`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'nothing yet; space changes a vote, m the majority, r the rule';
}

function verdictLines(decision: Decision, found: WhatIf, width: number): readonly Line[] {
  const { before, after, differs, tally, smallestChangeAfter } = found;
  const word = (outcome: string) => outcomeWord(outcome, decision);
  const bar = tally.after && tallyBarOf(tally.after);
  const close = after.outcome === 'refused' ? (after.reasons[0] ?? '') : smallestChangeAfter.words;
  return [
    side('As recorded', toned(word(before.outcome), 'strong'), tally.before),
    side('Supposed', toned(word(after.outcome), differs ? 'warning' : 'strong'), tally.after),
    ...(bar ? [barLine(bar, Math.min(width, 96))] : []),
    line(differs ? toned('another outcome', 'warning') : toned('the same outcome', 'quiet')),
    ...wrap(line(toned(close, 'quiet')), width).slice(0, 3),
  ];
}

function memberLine({ member, votes }: Supposition, recorded: ReadonlyMap<string, MemberVote>, view: View): Line {
  const was = member === undefined ? undefined : recorded.get(member);
  if (member === undefined || was === undefined)
    return line(toned('The record holds no complete vote by member; rule and majority can be supposed.', 'quiet'));
  const now = votes[member];
  return line(
    toned(view.nameOf({ collection: 'states', id: member }), 'strong'),
    ': ',
    markSpan(was),
    ` ${inWords(was)}, as recorded`,
    now && ' → ',
    now && markSpan(now),
    now && ` ${inWords(now)}, supposed`,
  );
}

/** The groups with the votes supposed in place of the recorded ones; every member keeps its place. */
function supposedGroups(groups: readonly VoteGroup[], { votes }: Supposition): readonly VoteGroup[] {
  return groups.map((group) => {
    const cells = group.cells.map((cell) => ({ ...cell, vote: votes[cell.state] ?? cell.vote }));
    const counts = { 'in-favour': 0, against: 0, abstaining: 0, 'no-vote-recorded': 0 };
    for (const { vote } of cells) counts[vote] += 1;
    return { ...group, cells, counts };
  });
}

/** A what if: the banner, what is supposed, what the rule says of it, the member chosen; and the grid. */
export function supposing(
  decision: Decision,
  supposition: Supposition,
  view: View,
  width: number,
  look: Look,
): Supposing {
  const found = answer(decision, supposition, view);
  const recorded = recordedVotes(decision, view);
  const { groups } = grouped(decision, view, look);
  const head = [
    ...hypotheticalMark(width),
    line(toned('Supposed: ', 'quiet'), supposedText(supposition)),
    ...(typeof found === 'string' ? wrap(line(toned(found, 'warning')), width) : verdictLines(decision, found, width)),
    memberLine(supposition, recorded, view),
    blank,
  ];
  return {
    head: head.map((row) => truncate(row, width)),
    grid: gridOf(supposedGroups(groups, supposition), width, supposition),
  };
}
