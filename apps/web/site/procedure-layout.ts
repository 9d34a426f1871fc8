import { inWords } from '@acquis/domain';
import { basisOfState, type inquiryProcedure } from '@acquis/domain/rules';
import { words as interfaceWords } from '@/words/framework';

/** A procedure as states and transitions. */
export type Procedure = ReturnType<typeof inquiryProcedure>;

/** Whether something is agreed among States or modelled by this project. */
export type Basis = 'agreed' | 'model';

/** A state of a procedure as a box. */
export interface StateBox {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly basis: Basis;
  readonly final: boolean;
}

/** A transition as an arrow, with the place of its number, which counts from 1 in the order of the record. */
export interface StepArrow {
  readonly number: number;
  readonly basis: Basis;
  readonly words: string;
  readonly curve: string;
  readonly head: string;
  readonly x: number;
  readonly y: number;
}

/** A procedure laid out: states by the steps it takes to reach them, no two in one place. */
export interface ProcedureLayout {
  readonly width: number;
  readonly height: number;
  readonly wide: number;
  readonly high: number;
  readonly boxes: readonly StateBox[];
  readonly arrows: readonly StepArrow[];
}

/** How few steps lead to each state from the first. */
export function ranksOf({ states, transitions }: Procedure): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>(states.slice(0, 1).map(({ key }) => [key, 0]));
  for (const [key, rank] of ranks) {
    for (const { from, to } of transitions) if (from === key && !ranks.has(to)) ranks.set(to, rank + 1);
  }
  const last = Math.max(...ranks.values());
  for (const { key } of states) if (!ranks.has(key)) ranks.set(key, last + 1);
  return ranks;
}

type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10;
const written = ([x, y]: Point) => `${round(x)} ${round(y)}`;

/** A curve that leaves a box and reaches another along one axis, with its arrow head and the place of its number, a share of the way along. */
function arrowBetween(a: Point, b: Point, along: Point, share: number): Pick<StepArrow, 'curve' | 'head' | 'x' | 'y'> {
  const [ax, ay] = along;
  const end: Point = [b[0] - ax * 6, b[1] - ay * 6];
  const reach = Math.max(14, (Math.abs(end[0] - a[0]) * Math.abs(ax) + Math.abs(end[1] - a[1]) * Math.abs(ay)) / 2);
  const first: Point = [a[0] + ax * reach, a[1] + ay * reach];
  const second: Point = [end[0] - ax * reach, end[1] - ay * reach];
  const sides: readonly Point[] = [[end[0] - ay * 4, end[1] - ax * 4], b, [end[0] + ay * 4, end[1] + ax * 4]];
  const rest = 1 - share;
  const place = (index: 0 | 1) =>
    rest ** 3 * a[index] +
    3 * rest ** 2 * share * first[index] +
    3 * rest * share ** 2 * second[index] +
    share ** 3 * end[index];
  return {
    curve: `M${written(a)}C${written(first)} ${written(second)} ${written(end)}`,
    head: `M${sides.map(written).join('L')}Z`,
    x: round(place(0)),
    y: round(place(1)),
  };
}

/** Lays a procedure out for a width: steps run across where there is room, else down. */
export function procedureLayout(procedure: Procedure, width: number, down: boolean): ProcedureLayout {
  const { states, transitions } = procedure;
  const ranks = ranksOf(procedure);
  const rankOf = (key: string) => ranks.get(key) ?? 0;
  const inRank = (rank: number) => states.filter(({ key }) => rankOf(key) === rank).map(({ key }) => key);
  const steps = Math.max(...ranks.values()) + 1;
  const most = Math.max(...Array.from({ length: steps }, (_, rank) => inRank(rank).length));
  const [gapAlong, gapAcross] = down ? [48, 20] : [44, 34];
  const across = down ? most : steps;
  const wide = (width - (across - 1) * (down ? gapAcross : gapAlong)) / across;
  const high = 42;
  const corner = (key: string): Point => {
    const rank = rankOf(key);
    const here = inRank(rank);
    const place = here.indexOf(key) + (most - here.length) / 2;
    return down
      ? [place * (wide + gapAcross), rank * (high + gapAlong)]
      : [rank * (wide + gapAlong), place * (high + gapAcross)];
  };
  const boxes = states.map(({ key, final }): StateBox => {
    const [x, y] = corner(key);
    const [first = key, ...rest] = inWords(key).split(/[ -]/);
    const lines = rest.length > 0 ? [first, rest.join(' ')] : [first];
    return { key, x, y, lines, basis: basisOfState(procedure, key), final };
  });
  const arrows = transitions.map(({ from, to, action, basis }, index): StepArrow => {
    const [a, b] = [corner(from), corner(to)];
    const ahead = Math.sign(rankOf(to) - rankOf(from));
    const side = ahead === 0 ? Math.sign(down ? b[0] - a[0] : b[1] - a[1]) : ahead;
    const runsAcross = down === (ahead === 0);
    const along: Point = runsAcross ? [side, 0] : [0, side];
    const shift = ahead < 0 ? 9 : -5;
    const share = ahead === 0 ? 0.45 : inRank(rankOf(from)).indexOf(from) % 2 === 0 ? 0.3 : 0.7;
    const port = ([x, y]: Point, sign: number): Point =>
      runsAcross
        ? [x + (sign > 0 ? wide : 0), y + high / 2 + (ahead === 0 ? 0 : shift)]
        : [x + wide / 2 + (ahead === 0 ? 0 : shift), y + (sign > 0 ? high : 0)];
    const words = interfaceWords.stepThen(index + 1, inWords(from), inWords(action), inWords(to));
    return { number: index + 1, basis, words, ...arrowBetween(port(a, side), port(b, -side), along, share) };
  });
  const rows = down ? steps : most;
  const height = rows * high + (rows - 1) * (down ? gapAlong : gapAcross);
  return { width, height, wide, high, boxes, arrows };
}
