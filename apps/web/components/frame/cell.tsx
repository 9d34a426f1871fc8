import { voteMarks } from '@acquis/charts';
import type { MemberVote } from '@acquis/domain';
import type { DayContext } from '@/site/day';
import { To } from './link';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  readonly vote: MemberVote;
  /** What is written in the cell above the letter of the vote. */
  readonly code: string;
  /** What the cell says to those who listen. */
  readonly words: string;
  readonly title?: string;
}

/** Leaves room for the shape before the letter. */
const room = '\u2003';

/**
 * One vote in colour, shape and letter, leading to a record. Hundreds may stand on a page, so that it is one element: its text is
 * what it says, what is seen comes from the style sheet.
 */
export function Cell({ at, path, vote, code, words, title = words }: Props) {
  return (
    <To
      at={at}
      path={path}
      className={`cell v-${vote}`}
      data-seen={`${code}\n${room}${voteMarks[vote].letter}`}
      title={title}
    >
      {words}
    </To>
  );
}
