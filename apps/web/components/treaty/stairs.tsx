import type { Staircase, Stairs } from '@acquis/charts';
import { type Day, daysBetween, formatEdtfShort } from '@acquis/domain';
import { percent } from '@/site/percent';
import { words } from '@/words/treaty';

const high = 260;
const plot = { left: 0.065, width: 0.68 } as const;
const labelHeight = 17;

interface Props {
  readonly drawn: Staircase;
  /** The first day drawn. */
  readonly first: Day;
  /** The day up to which acts are known. */
  readonly day: Day;
  /** The last day for signature, where it is still ahead. */
  readonly closes?: Day | undefined;
}

interface Scale {
  readonly across: (day: Day) => number;
  readonly up: (value: number) => number;
}

/** A line of stairs, in hundredths of the width and in pixels of the height. */
function path({ stairs, undated }: Stairs, { across, up }: Scale, day: Day): string {
  const treads = stairs.map(({ at, count: reached }) => `H${across(at)}V${up(reached + undated)}`);
  return `M0 ${up(undated)}${treads.join('')}H${across(day)}`;
}

/** Labels from the top down, moved apart so that none covers another. */
function apart<T extends { readonly value: number }>(
  ends: readonly T[],
  up: Scale['up'],
): readonly (T & { y: number })[] {
  let free = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((a, b) => b.value - a.value)
    .map((end) => {
      const y = Math.max(up(end.value), free);
      free = y + labelHeight;
      return { ...end, y };
    });
}

function stepOf(most: number): number {
  return most > 100 ? 50 : most > 40 ? 20 : most > 20 ? 10 : 5;
}

/** Signatures and deposited instruments by day up to what is needed. The words beside it say the same. */
export function StairsFigure({ drawn, first, day, closes }: Props) {
  const { signatures, deposits, threshold } = drawn;
  const highest = Math.max(signatures.total, deposits.total, threshold ?? 0, 1);
  const step = stepOf(highest);
  const most = Math.ceil(highest / step) * step;
  const last = closes ?? day;
  const length = Math.max(1, daysBetween(first, last));
  const scale: Scale = {
    across: (on) => Math.max(0, Math.round((daysBetween(first, on) / length) * 10_000) / 100),
    up: (value) => Math.round((high - (value / most) * high) * 10) / 10,
  };
  const ends = [
    ...(signatures.total > 0 ? [{ key: 'signed', value: signatures.total }] : []),
    ...(threshold === null ? [] : [{ key: 'needed', value: threshold }]),
    { key: 'deposited', value: deposits.total },
  ];
  const xOf = (on: Day) => percent(plot.left + (plot.width * scale.across(on)) / 100);
  return (
    <svg className="stairs" height={high + 32} aria-hidden="true">
      {Array.from({ length: most / step + 1 }, (_, index) => index * step).map((tick) => (
        <g key={tick} transform={`translate(0 ${scale.up(tick) + 8})`}>
          <line className="grid-line" x1={percent(plot.left)} x2={percent(plot.left + plot.width)} />
          <text x={percent(plot.left - 0.008)} dy="4" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {closes && <line className="today" x1={xOf(day)} x2={xOf(day)} y1="2" y2={high + 8} />}
      <svg
        x={percent(plot.left)}
        y="8"
        width={percent(plot.width)}
        height={high}
        viewBox={`0 0 100 ${high}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        overflow="visible"
      >
        {signatures.total > 0 && <path className="signed" d={path(signatures, scale, day)} />}
        {threshold !== null && <path className="needed" d={`M0 ${scale.up(threshold)}H100`} />}
        <path className="deposited" d={path(deposits, scale, day)} />
      </svg>
      {apart(ends, scale.up).map(({ key, value, y }) => (
        <text key={key} className={`end ${key}`} x={percent(plot.left + plot.width + 0.01)} y={y + 12}>
          <tspan className="count">{value}</tspan> {key}
        </text>
      ))}
      <text x={percent(plot.left)} y={high + 28}>
        {formatEdtfShort(first)}
      </text>
      <text x={percent(plot.left + plot.width)} y={high + 28} textAnchor="end">
        {closes ? words.closes(formatEdtfShort(closes)) : formatEdtfShort(day)}
      </text>
    </svg>
  );
}
