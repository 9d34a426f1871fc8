import type { TallyBar } from '@acquis/charts';
import { voteMarks } from '@acquis/charts';
import type { ReactNode } from 'react';
import type { Needed } from '@/site/decision/majority';
import { percent } from '@/site/percent';
import { Shape } from '../frame/marks';

const roomForFigure = 0.055;

interface Props {
  readonly bar: TallyBar;
  /** Where the bar differs from that of the vote as recorded, and what it is of. */
  readonly title?: ReactNode;
  /** What the vote needed to carry, where the rule says so. */
  readonly majority?: Needed | undefined;
}

/** The figures of a vote as one bar of all members of the day, with the figures in words below it. */
export function TallyBarFigure({ bar, title, majority }: Props) {
  const { total, segments } = bar;
  return (
    <figure className={title ? 'mt-5' : 'mt-7'}>
      {title && <p className="sub mb-1">{title}</p>}
      {majority && (
        <p className="needed sub">
          <b>{majority.votes}</b> needed: {majority.words}
        </p>
      )}
      <svg className="tally" aria-hidden="true">
        {segments.map(({ vote, count, start }) => (
          <g key={vote} className={`v-${vote}`}>
            <rect x={percent(start / total)} width={percent(count / total)} height="46" />
            {count / total > roomForFigure && (
              <text x={percent(start / total)} dx="10" y="28">
                {count}
              </text>
            )}
          </g>
        ))}
        {majority && (
          <line className="needed" x1={percent(majority.votes / total)} x2={percent(majority.votes / total)} y2="46" />
        )}
      </svg>
      <figcaption className="mt-2">
        <ul className="votes">
          {segments.map(({ vote, count, word }) => (
            <li key={vote}>
              <Shape vote={vote} /> {voteMarks[vote].letter} <b>{count}</b> {word}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
