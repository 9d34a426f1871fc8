import type { TallyBar } from '@acquis/charts';
import { voteMarks } from '@acquis/charts';
import { Shape } from '../frame/marks';

const roomForFigure = 0.055;

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}

/** The figures of a vote as one bar of all members of the day, with the figures in words below it. */
export function TallyBarFigure({ bar }: { readonly bar: TallyBar }) {
  const { total, segments } = bar;
  return (
    <figure className="mt-7">
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
