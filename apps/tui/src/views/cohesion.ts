import type { Cohesion, CohesionInVote, MeanCohesion } from '@acquis/analysis';
import { count, formatEdtfShort, memberVoteWords } from '@acquis/domain';
import { stateName } from '../analysis/states.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { hanging, indent, wrap } from '../text/wrap.js';
import { decimal, shareBar } from './bar.js';
import { countedLines } from './counted.js';
import { heading } from './sections.js';

const bar = 20;

function indexed(index: number | null): Line {
  if (index === null) return line(toned('  —   ', 'quiet'), ' '.repeat(bar + 2));
  return [toned(`${decimal(index, 3)} `, 'strong'), ...shareBar(index, bar), { text: '  ' }];
}

function meanLine(label: string, { index, votes }: MeanCohesion): Line {
  return [{ text: label.padEnd(6) }, ...indexed(index), ...line(toned(`over ${count(votes, 'vote')}`, 'quiet'))];
}

function voteLines({ vote, tally, index, members, apart }: CohesionInVote, width: number): readonly Line[] {
  const { inFavour, against, abstaining, noVoteRecorded } = tally;
  const none = noVoteRecorded > 0 ? `, ${noVoteRecorded} no vote recorded` : '';
  const figures = `${inFavour}–${against}–${abstaining} of ${count(members, 'member')}${none}`;
  const otherwise = apart.map(({ state, vote: way }) => `${stateName(state)} (${memberVoteWords[way]})`);
  return [
    blank,
    ...wrap(
      line(toned(vote.symbol ?? vote.id, 'accent'), `, ${formatEdtfShort(vote.on)} `, toned(vote.title, 'quiet')),
      width,
    ),
    ...hanging([{ text: '  ' }, ...indexed(index)], bar + 10, line(figures), width),
    ...(otherwise.length > 0
      ? wrap(line(toned('apart: ', 'quiet'), otherwise.join(', ')), width - 2).map((row) => indent(row, 2))
      : []),
  ];
}

/** How far a group voted alike: on the whole, by year, and the votes shown one by one with who voted apart. */
export function cohesionLines(found: Cohesion, shown: readonly CohesionInVote[], width: number): readonly Line[] {
  const { group, mean, byYear } = found;
  const members = group.membership === 'today' ? 'the group as it is today' : 'its members on the day of each vote';
  return [
    ...wrap(line(toned(group.name, 'strong'), `, ${members}; 1 all alike, 0 spread evenly over the three ways`), width),
    blank,
    meanLine('Mean', mean),
    ...(byYear.length > 1 ? byYear.map((year) => meanLine(String(year.year), year)) : []),
    ...heading(shown.length < found.votes.length ? `The latest ${count(shown.length, 'vote')}` : 'Vote by vote'),
    ...shown.flatMap((vote) => voteLines(vote, width)),
    ...countedLines(found.inputs, found.method, width),
  ];
}
