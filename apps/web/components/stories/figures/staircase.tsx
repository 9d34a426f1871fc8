import { type Stairs, staircase, staircaseText } from '@acquis/charts';
import { count, type Day, daysBetween, earliest, formatEdtf, type Id } from '@acquis/domain';
import { pathOf } from '@/site/day';
import { percent } from '@/site/percent';
import { known, type Teller } from '../teller';
import { StoryFigure } from './frame';

const high = 260;

interface Scale {
  readonly first: Day;
  readonly length: number;
  readonly most: number;
}

function y(value: number, { most }: Scale): number {
  return Math.round((high - (value / most) * high) * 10) / 10;
}

/** A line of stairs, in hundredths of the width and in pixels of the height. */
function path({ stairs, undated }: Stairs, scale: Scale): string {
  const across = (day: Day) => Math.round((daysBetween(scale.first, day) / scale.length) * 10_000) / 100;
  const treads = stairs.map(({ at, count: reached }) => `H${across(at)}V${y(reached + undated, scale)}`);
  return `M0 ${y(undated, scale)}${treads.join('')}H100`;
}

/** How far a treaty has come towards what its entry into force needs. */
export function staircaseFigure(t: Teller, id: Id<'treaties'>, title: string) {
  const treaty = t.get('treaties', id);
  const drawn = known(staircase(treaty, t.view), `acts on the treaty ${id}`);
  const { signatures, deposits, threshold, opened } = drawn;
  const needed = known(threshold, `how many instruments ${id} needs`);
  const first = earliest(known(opened, `when ${id} was opened for signature`));
  const scale: Scale = {
    first,
    length: Math.max(1, daysBetween(first, t.view.day)),
    most: Math.ceil(Math.max(signatures.total, deposits.total, needed) / 20) * 20,
  };
  const ends = [
    { key: 'signed', value: signatures.total, words: 'signed' },
    { key: 'needed', value: needed, words: 'needed' },
    { key: 'deposited', value: deposits.total, words: 'deposited' },
  ];
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={`Signatures and deposited instruments by day, from ${formatEdtf(first)} to ${formatEdtf(t.view.day)}, as far as the record shows; ${count(
        signatures.undated + deposits.undated,
        'act',
      )} on a day that is not known counted from the start.`}
      path={pathOf({ collection: 'treaties', id })}
      more="The treaty with every act and its source"
      takenAs={[
        { words: 'SVG', href: `/v1/treaties/${id}.svg` },
        { words: 'CSV', href: `/v1/treaty-actions.csv?treaty=${id}` },
      ]}
    >
      <svg className="stairs" height={high + 28} aria-hidden="true">
        {[0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200]
          .filter((tick) => tick <= scale.most)
          .map((tick) => (
            <g key={tick} transform={`translate(0 ${y(tick, scale) + 8})`}>
              <line className="grid-line" x1="4%" x2="82%" />
              <text x="3.2%" dy="4" textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
        <svg
          x="4%"
          y="8"
          width="78%"
          height={high}
          viewBox={`0 0 100 ${high}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          overflow="visible"
        >
          <path className="signed" d={path(signatures, scale)} />
          <path className="needed" d={`M0 ${y(needed, scale)}H100`} />
          <path className="deposited" d={path(deposits, scale)} />
        </svg>
        {ends.map(({ key, value, words }) => (
          <text key={key} className={`end ${key}`} x={percent(0.83)} y={y(value, scale) + 12}>
            <tspan className="count">{value}</tspan> {words}
          </text>
        ))}
        <text x="4%" y={high + 25}>
          {formatEdtf(first)}
        </text>
        <text x="82%" y={high + 25} textAnchor="end">
          {formatEdtf(t.view.day)}
        </text>
      </svg>
      <details className="rest">
        <summary className="sub">The same in words</summary>
        <pre className="twin">{staircaseText(treaty, t.view)}</pre>
      </details>
    </StoryFigure>
  );
}
