import { capitalised, type Decision, memberVotes, type View } from '@acquis/domain';
import { tallyText } from '../tally-bar/text.js';
import { voteMarks } from '../vote-marks.js';
import { type Grouping, type VoteGroup, voteGrid } from './model.js';

function groupText({ label, cells }: VoteGroup): string {
  const lists = memberVotes.flatMap((vote) => {
    const names = cells.filter((cell) => cell.vote === vote).map(({ name }) => name);
    return names.length > 0 ? [`  ${capitalised(voteMarks[vote].word)} (${names.length}): ${names.join('; ')}`] : [];
  });
  return [`${label} (${cells.length})`, ...lists].join('\n');
}

/** A vote by member as text, group by group; undefined where the record holds no complete vote by member. */
export function voteGridText(decision: Decision, view: View, grouping: Grouping = 'region'): string | undefined {
  const groups = voteGrid(decision, view, grouping);
  if (groups.length === 0) return undefined;
  return [tallyText(decision) ?? '', ...groups.map(groupText)].join('\n\n');
}
