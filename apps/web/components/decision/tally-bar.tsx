import type { Needed, TallyBar, TallySegment } from '@acquis/charts';
import { voteMarks } from '@acquis/charts';
import type { ReactNode } from 'react';
import { percent } from '@/site/percent';
import { words as interfaceWords } from '@/words/decision';
import { Shape } from '../frame/marks';

/** Shares of the bar from which a letter, and a figure after it, has room in it: on a wide screen, and on a phone. */
const roomForLetter = { wide: 0.03, narrow: 0.06 };
const roomForFigure = { wide: 0.075, narrow: 0.16 };

interface Props {
  readonly bar: TallyBar;
  /** Where the bar differs from that of the vote as recorded, and what it is of. */
  readonly title?: ReactNode;
  /** What the vote needed to carry, where the rule says so. */
  readonly majority?: Needed | undefined;
}

/** What the vote needed, over the place of the bar up to which the votes in favour have to reach. */
function Majority({ needed: { votes, words }, total }: { readonly needed: Needed; readonly total: number }) {
  const beyond = votes / total > 0.45;
  const at = percent(votes / total);
  return (
    <>
      <p className="sr-only">{interfaceWords.neededToWin(votes, words)}</p>
      <svg className="needed-of" aria-hidden="true">
        <text x={at} dx={beyond ? 2 : -2} y="13" textAnchor={beyond ? 'end' : 'start'}>
          {interfaceWords.needed(votes)}
          <tspan className="if-wide">: {words}</tspan>
        </text>
      </svg>
    </>
  );
}

/** The letter of a vote, and its figure, as far as they have room. */
function Label({ vote, count, share, x }: Pick<TallySegment, 'vote' | 'count'> & { share: number; x: string }) {
  if (share <= roomForLetter.wide) return null;
  return (
    <text
      className={share > roomForLetter.narrow ? undefined : 'if-wide'}
      x={x}
      dx={share > roomForFigure.narrow ? 10 : 5}
      y="28"
    >
      {voteMarks[vote].letter}
      {share > roomForFigure.wide && (
        <tspan className={share > roomForFigure.narrow ? undefined : 'if-wide'}> {count}</tspan>
      )}
    </text>
  );
}

/** The figures of a vote as one bar of all members of the day, with the figures in words below it. */
export function TallyBarFigure({ bar, title, majority }: Props) {
  const { total, segments } = bar;
  return (
    <figure className={title ? 'mt-5' : 'mt-7'}>
      {title && <p className="sub mb-1">{title}</p>}
      {majority && <Majority needed={majority} total={total} />}
      <svg className="tally" aria-hidden="true">
        {segments.map(({ vote, count, start }) => (
          <g key={vote} className={`v-${vote}`}>
            <rect x={percent(start / total)} width={percent(count / total)} height="46" />
            <Label vote={vote} count={count} share={count / total} x={percent(start / total)} />
          </g>
        ))}
        {majority &&
          ['needed-ground', 'needed'].map((name) => (
            <line
              key={name}
              className={name}
              x1={percent(majority.votes / total)}
              x2={percent(majority.votes / total)}
              y2="46"
            />
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
