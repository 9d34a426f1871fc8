import type { Score, ScoreLane } from '@acquis/charts';
import { formatEdtf, meetingStatusWords } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { type DayContext, hrefOf, pathOf } from '@/site/day';

/** The years that are labelled: every one where there are few. */
function labelled({ years }: Score): Score['years'] {
  return years.length <= 10 ? years : years.filter(({ year }) => year % 4 === 2);
}

function place(score: Score): (days: number) => string {
  return (days) => `${Math.round((days / score.length) * 1_000_000) / 10_000}%`;
}

function GridLines({ score, height }: { readonly score: Score; readonly height: number }) {
  const x = place(score);
  return (
    <>
      {labelled(score).map(({ year, at }) => (
        <line key={year} className="grid-line" x1={x(at)} x2={x(at)} y1="-15" y2={height + 15} />
      ))}
      {score.day <= score.length && (
        <line className="day-line" x1={x(score.day)} x2={x(score.day)} y1="-15" y2={height + 15} />
      )}
    </>
  );
}

function Lane({ at, score, lane }: { readonly at: DayContext; readonly score: Score; readonly lane: ScoreLane }) {
  const x = place(score);
  const { label, reference, life, bars, marks } = lane;
  return (
    <li className="lane">
      <span>
        <ToRecord at={at} to={reference}>
          {label}
        </ToRecord>
      </span>
      <svg>
        <title>{label}</title>
        <GridLines score={score} height={22} />
        {life && (
          <rect
            className={life.lasting ? 'life lasting' : 'life'}
            x={x(life.start)}
            width={x(life.length)}
            y="6"
            height="10"
          />
        )}
        {bars.map(({ reference, title, on, status, exact, start, length }) => (
          <a key={reference.id} href={hrefOf(at, pathOf(reference))}>
            <title>{`${title}, ${formatEdtf(on)}: ${meetingStatusWords[status]}`}</title>
            {exact ? (
              <rect
                className={status === 'held' ? 'meeting' : 'meeting open'}
                x={x(start)}
                width={x(length)}
                y="4"
                height="14"
              />
            ) : (
              <rect className="somewhen" x={x(start)} width={x(length)} y="17" height="3" />
            )}
          </a>
        ))}
        {marks.map(({ reference, title, on, at: days }) => (
          <a key={reference.id} href={hrefOf(at, pathOf(reference))}>
            <title>{`${title}, ${formatEdtf(on)}`}</title>
            <circle className="decision" cx={x(days)} cy="11" r="4.5" />
          </a>
        ))}
      </svg>
    </li>
  );
}

/** The score: lanes at true scale. It reflows, since positions are shares of the width. */
export function ScoreFigure({ at, score }: { readonly at: DayContext; readonly score: Score }) {
  const x = place(score);
  return (
    <figure className="mt-5">
      <ul className={score.lanes.length === 1 ? 'score alone' : 'score'}>
        {score.lanes.map((lane) => (
          <Lane key={lane.label} at={at} score={score} lane={lane} />
        ))}
        <li className="lane axis" aria-hidden="true">
          <span />
          <svg aria-hidden="true">
            {labelled(score).map(({ year, at: days }) => (
              <text key={year} x={x(days)} y="14" textAnchor="middle">
                {year}
              </text>
            ))}
          </svg>
        </li>
      </ul>
      <figcaption className="sub mt-3">
        {score.day <= score.length &&
          `The line across all lanes is ${at.pinned ? formatEdtf(at.day) : `today, ${formatEdtf(at.day)}`}. `}
        Bars drawn hollow are meetings planned, or of which the record does not say what came of them; thin ones lie
        somewhere within their stretch.
      </figcaption>
    </figure>
  );
}
