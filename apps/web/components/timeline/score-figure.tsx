import { type Score, type ScoreLane, type ScoreTick, thinned } from '@acquis/charts';
import { formatEdtf, formatEdtfShort, meetingStatusWords } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { type DayContext, hrefOf, pathOf } from '@/site/day';
import { laneLabels } from '@/site/score-labels';
import { words } from '@/words/timeline';

/** How many dates the scale has room to name. */
const room = 12;

interface Props {
  readonly at: DayContext;
  readonly score: Score;
  /**
   * Where a date of the scale leads: to the score of that date alone. A score that can be zoomed also names its marks where there
   * is room.
   */
  readonly zoom?: (tick: ScoreTick) => string | undefined;
}

function place(score: Score): (days: number) => string {
  return (days) => `${Math.round((days / score.length) * 1_000_000) / 10_000}%`;
}

/** The lines of the dates behind the lanes, and that of the day before them: each one stroke from the first lane to the last. */
function Lines({ score }: { readonly score: Score }) {
  const x = place(score);
  return (
    <>
      <li className="lines behind" aria-hidden="true">
        <svg aria-hidden="true">
          {thinned(score.ticks, room).map(({ on, at }) => (
            <line key={on} className="grid-line" x1={x(at)} x2={x(at)} y1="0" y2="100%" />
          ))}
        </svg>
      </li>
      {score.day >= 0 && score.day <= score.length && (
        <li className="lines" aria-hidden="true">
          <svg aria-hidden="true">
            <line className="day-line" x1={x(score.day)} x2={x(score.day)} y1="0" y2="100%" />
          </svg>
        </li>
      )}
    </>
  );
}

function Lane({ at, score, lane, named }: Omit<Props, 'zoom'> & { readonly lane: ScoreLane; readonly named: boolean }) {
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
          <a key={`${reference.id} ${title} ${on}`} href={hrefOf(at, pathOf(reference))}>
            <title>{`${title}, ${formatEdtf(on)}`}</title>
            <circle className="decision" cx={x(days)} cy="11" r="4.5" />
          </a>
        ))}
        {named &&
          laneLabels(lane, score.length).map(({ key, text, at: days }) => (
            <text key={key} className="named" x={x(days)} dx="8" y="15">
              {text}
            </text>
          ))}
      </svg>
    </li>
  );
}

/** The dates of the scale: labels of the drawing, said again by every mark. */
function Axis({ score }: { readonly score: Score }) {
  const x = place(score);
  return (
    <li className="lane axis" aria-hidden="true">
      <span />
      <svg aria-hidden="true">
        {thinned(score.ticks, room).map(({ on, label, at }) => (
          <text key={on} x={x(at)} y="14" textAnchor="middle">
            {label}
          </text>
        ))}
      </svg>
    </li>
  );
}

/** The dates of the scale as links to the score of each. */
function ZoomAxis({ score, zoom }: { readonly score: Score; readonly zoom: NonNullable<Props['zoom']> }) {
  const x = place(score);
  return (
    <li className="lane axis">
      <span className="quiet">{words.zoomIn}</span>
      <svg>
        <title>{words.datesOfScale}</title>
        {thinned(score.ticks, room).map((tick) => (
          <a key={tick.on} href={zoom(tick)} aria-label={formatEdtfShort(tick.on)}>
            <text x={x(tick.at)} y="14" textAnchor="middle">
              {tick.label}
            </text>
          </a>
        ))}
      </svg>
    </li>
  );
}

/** The score: lanes at true scale. It reflows, since positions are shares of the width. */
export function ScoreFigure({ at, score, zoom }: Props) {
  const alone = score.lanes.length === 1 && !zoom;
  return (
    <figure className="mt-5">
      <ul className={['score', alone && 'alone', zoom && 'zoomed'].filter(Boolean).join(' ')}>
        {zoom && <ZoomAxis score={score} zoom={zoom} />}
        {score.lanes.map((lane) => (
          <Lane key={lane.label} at={at} score={score} lane={lane} named={zoom !== undefined} />
        ))}
        <Axis score={score} />
        <Lines score={score} />
      </ul>
      <figcaption className="sub mt-3">
        {score.day >= 0 &&
          score.day <= score.length &&
          words.lineAcross(at.pinned ? formatEdtf(at.day) : words.todayOn(formatEdtf(at.day)))}
        {words.hollowBars}
      </figcaption>
    </figure>
  );
}
