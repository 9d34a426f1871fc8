import type { Blocs } from '@acquis/analysis';
import { labelAt, type PlacedPoint, scatter } from '@acquis/charts';
import { percent } from '@/site/percent';
import { type Question, stateName } from '@/site/question';

/** The drawing's least size in pixels, for which labels are chosen: where there is more room, none meet either. */
const sizes = {
  whole: { width: 700, height: 392 },
  half: { width: 500, height: 280 },
  narrow: { width: 284, height: 284 },
} as const;

/** Groups drawn with a shape of their own; further ones share the last. */
const shapes = 6;

function Mark({ point, number }: { readonly point: PlacedPoint; readonly number: number }) {
  const kind = Math.min(number, shapes);
  return (
    <svg
      x={percent(point.left)}
      y={percent(point.top)}
      overflow="visible"
      aria-hidden="true"
      className={`bloc b-${kind}`}
    >
      <use href={`#bloc-${kind}`} x="-5" y="-5" width="10" height="10" />
    </svg>
  );
}

/** The shapes of groups, beside their colours and their numbers. */
export function BlocShapes() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <symbol id="bloc-1" viewBox="0 0 10 10">
        <circle cx="5" cy="5" r="4.2" />
      </symbol>
      <symbol id="bloc-2" viewBox="0 0 10 10">
        <path d="M5 .6 9.6 9H.4Z" />
      </symbol>
      <symbol id="bloc-3" viewBox="0 0 10 10">
        <path d="M1.2 1.2h7.6v7.6H1.2Z" />
      </symbol>
      <symbol id="bloc-4" viewBox="0 0 10 10">
        <path d="M5 0 10 5 5 10 0 5Z" />
      </symbol>
      <symbol id="bloc-5" viewBox="0 0 10 10">
        <path d="M.4 1h9.2L5 9.4Z" />
      </symbol>
      <symbol id="bloc-6" viewBox="0 0 10 10">
        <path d="M3.6 0h2.8v3.6H10v2.8H6.4V10H3.6V6.4H0V3.6h3.6Z" />
      </symbol>
    </svg>
  );
}

/** The shape of a group, in a line of text. */
export function BlocShape({ number }: { readonly number: number }) {
  const kind = Math.min(number, shapes);
  return (
    <svg className={`shape bloc b-${kind}`} aria-hidden="true">
      <use href={`#bloc-${kind}`} />
    </svg>
  );
}

interface FigureProps {
  readonly question: Question;
  readonly result: Blocs;
  /** Half as wide as a page. */
  readonly half?: boolean;
}

/** The points at one size. */
function Drawn({ question, result, size }: Omit<FigureProps, 'half'> & { readonly size: keyof typeof sizes }) {
  const { points } = result.map;
  const blocOf = new Map(points.map(({ state, bloc }) => [state, bloc]));
  const placed = scatter(
    points.map(({ state, x, y }) => ({ key: state, label: state.toUpperCase(), x, y })),
    sizes[size],
  );
  return (
    <svg className={size === 'narrow' ? 'map-of narrow' : 'map-of wide'} aria-hidden="true">
      {placed.map((point) => (
        <g key={point.key}>
          <title>{stateName(question.view, point.key)}</title>
          <Mark point={point} number={blocOf.get(point.key) ?? 1} />
          {point.labelled && (
            <text
              x={percent(point.left)}
              y={percent(point.top)}
              dx={labelAt[point.side].dx}
              dy={labelAt[point.side].dy}
              textAnchor={labelAt[point.side].anchor}
            >
              {point.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** States as points whose distances stand for their disagreement, as many labelled as fit. The groups below name all. */
export function BlocsFigure({ question, result, half }: FigureProps) {
  return (
    <>
      <Drawn question={question} result={result} size={half ? 'half' : 'whole'} />
      <Drawn question={question} result={result} size="narrow" />
    </>
  );
}
