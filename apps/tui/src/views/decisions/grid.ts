import { type TallyBar, tallyBarOf, type VoteCell, type VoteGroup, voteMarks } from '@acquis/charts';
import { type MemberVote, memberVotes } from '@acquis/domain';
import { blank, type Line, line, linked, type Span, type Tone, toned } from '../../text/line.js';
import { clip, fit, lineCells } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';

/** The tone of each vote; letter and shape say the same. */
export const voteTones: Readonly<Record<MemberVote, Tone>> = {
  'in-favour': 'yes',
  against: 'no',
  abstaining: 'abstain',
  'no-vote-recorded': 'quiet',
};

const fills: Readonly<Record<MemberVote, string>> = {
  'in-favour': '█',
  against: '▓',
  abstaining: '▒',
  'no-vote-recorded': '╌',
};

/** Columns of a cell: shape, letter, a space, the code of the state, and the space after it. */
const cellWidth = 7;

/** The tally as a bar as wide as its room; every vote that was cast has at least one cell. */
export function barLine({ total, segments }: TallyBar, width: number): Line {
  return segments.map(({ vote, count, start }) => {
    const from = Math.round((start / total) * width);
    const to = Math.round(((start + count) / total) * width);
    return toned(fills[vote].repeat(Math.max(1, to - from)), voteTones[vote]);
  });
}

/** Shape and letter of a vote. */
export function markSpan(vote: MemberVote): Span {
  return toned(`${voteMarks[vote].shape}${voteMarks[vote].letter}`, voteTones[vote]);
}

/** What the marks of a bar mean, with its figures. */
export function legend({ segments }: TallyBar): Line {
  return segments.flatMap(({ vote, count, word }, index): Span[] => [
    ...(index > 0 ? [{ text: '\u00a0 ' }] : []),
    toned(
      `${voteMarks[vote].shape}${voteMarks[vote].letter} ${count} ${word}`.replaceAll(' ', '\u00a0'),
      voteTones[vote],
    ),
  ]);
}

/** How the grid is looked at while something is supposed. */
export interface Supposed {
  /** The member the keys are at. */
  readonly member: string | undefined;
  /** Supposed votes, by state. */
  readonly votes: Readonly<Record<string, MemberVote>>;
}

function cellSpan({ state, code, vote }: VoteCell, supposed: Supposed | undefined): Span {
  const { shape, letter } = voteMarks[vote];
  const text = `${shape}${letter}${supposed?.votes[state] ? '*' : ' '}${code}`;
  const tone = supposed?.member === state ? 'selected' : voteTones[vote];
  return supposed ? toned(text, tone) : linked(text, { collection: 'states', id: state }, tone);
}

function headLines({ label, counts }: VoteGroup, width: number): readonly Line[] {
  const { 'in-favour': inFavour, against, abstaining, 'no-vote-recorded': noVoteRecorded } = counts;
  const figures = memberVotes
    .flatMap((vote) => (counts[vote] > 0 ? [`${voteMarks[vote].letter}\u00a0${counts[vote]}`] : []))
    .join('\u00a0\u00a0');
  const head = line(toned(label, 'strong'), '  ', toned(figures, 'quiet'));
  const bar = tallyBarOf({ inFavour, against, abstaining, noVoteRecorded });
  const room = Math.min(24, width - lineCells(head) - 2);
  return room >= 8 ? [[...head, { text: '  ' }, ...clip(barLine(bar, room), room)]] : wrap(head, width);
}

/** A grid as lines, and which members stand in which of its rows. */
export interface Grid {
  readonly lines: readonly Line[];
  readonly rows: readonly { readonly line: number; readonly states: readonly string[] }[];
}

/** Every member a cell of shape, letter, colour and code, group by group. */
export function gridOf(groups: readonly VoteGroup[], width: number, supposed?: Supposed): Grid {
  const columns = Math.max(1, Math.floor((width + 1) / cellWidth));
  const lines: Line[] = [];
  const rows: { line: number; states: readonly string[] }[] = [];
  for (const group of groups) {
    if (lines.length > 0) lines.push(blank);
    lines.push(...headLines(group, width));
    for (let from = 0; from < group.cells.length; from += columns) {
      const cells = group.cells.slice(from, from + columns);
      rows.push({ line: lines.length, states: cells.map(({ state }) => state) });
      lines.push(
        cells.flatMap((cell, index): Span[] => [...(index > 0 ? [{ text: ' ' }] : []), cellSpan(cell, supposed)]),
      );
    }
  }
  return { lines: lines.map((each) => (lineCells(each) > width ? fit(each, width) : each)), rows };
}
