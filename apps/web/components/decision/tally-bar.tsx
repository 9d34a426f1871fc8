import type { TallyBar } from '@acquis/charts';
import { voteMarks } from '@acquis/charts';
import type { ReactNode } from 'react';
import { percent } from '@/site/percent';
import { Shape } from '../frame/marks';

const roomForFigure = 0.055;

interface Props {
  readonly bar: TallyBar;
  /** Where the bar differs from that of the vote as recorded, and what it is of. */
  readonly title?: ReactNode;
}

/** The figures of a vote as one bar of all members of the day, with the figures in words below it. */
export function TallyBarFigure({ bar, title }: Props) {
  const { total, segments } = bar;
  return (
    <figure className={title ? 'mt-5' : 'mt-7'}>
      {title && <p className="sub mb-1">{title}</p>}
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
