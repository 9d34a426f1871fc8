import { type TallyBar, tallyBar, type VoteGroup, voteGrid, voteMarks } from '@acquis/charts';
import { type Decision, type MemberVote, memberVotes, type View } from '@acquis/domain';
import { blank, type Line, line, type Span, type Tone, toned } from '../text/line.js';
import { hanging, wrap } from '../text/wrap.js';
import { heading } from './sections.js';

const tones: Readonly<Record<MemberVote, Tone>> = {
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

/** The tally as a bar as wide as its room; every vote that was cast has at least one cell. */
export function barLine({ total, segments }: TallyBar, width: number): Line {
  return segments.map(({ vote, count, start }) => {
    const from = Math.round((start / total) * width);
    const to = Math.round(((start + count) / total) * width);
    return toned(fills[vote].repeat(Math.max(1, to - from)), tones[vote]);
  });
}

function legend({ segments }: TallyBar): Line {
  return segments.flatMap(({ vote, count, word }, index): Span[] => [
    ...(index > 0 ? [{ text: '\u00a0 ' }] : []),
    toned(`${voteMarks[vote].shape} ${voteMarks[vote].letter} ${count} ${word}`.replaceAll(' ', '\u00a0'), tones[vote]),
  ]);
}

function groupLines({ label, counts, cells }: VoteGroup, width: number): readonly Line[] {
  const figures = memberVotes
    .flatMap((vote) => (counts[vote] > 0 ? [`${voteMarks[vote].letter}\u00a0${counts[vote]}`] : []))
    .join('\u00a0\u00a0');
  const members = cells.flatMap(({ code, vote }): Span[] => [
    toned(`${voteMarks[vote].shape}${code}`, tones[vote]),
    { text: ' ' },
  ]);
  return [
    blank,
    ...wrap(line(toned(label, 'strong'), '\u00a0 ', toned(figures, 'quiet')), width),
    ...hanging(blank, 2, members, width),
  ];
}

/** A decision's vote: bar, figures, and every member of that day as shape and code by regional group. */
export function voteLines(decision: Decision, view: View, width: number): readonly Line[] {
  const bar = tallyBar(decision);
  if (!bar) return [];
  const groups = voteGrid(decision, view);
  const none = 'The record holds no complete vote by member of this decision.';
  return [
    ...heading('The vote'),
    barLine(bar, Math.min(width, 96)),
    ...wrap(legend(bar), width),
    ...(groups.length > 0
      ? groups.flatMap((group) => groupLines(group, width))
      : wrap(line(toned(none, 'quiet')), width)),
  ];
}
