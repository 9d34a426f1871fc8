import { inWords } from '@acquis/domain';
import { words as interfaceWords } from '@/words/framework';
import type { Basis, Procedure, StateBox } from './procedure-layout';

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

type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10;
const written = ([x, y]: Point) => `${round(x)} ${round(y)}`;
const apart = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
const middle = ({ x, y, wide, high }: StateBox): Point => [x + wide / 2, y + high / 2];

/** A curve that leaves a box and reaches another along one axis, bent ahead or back by so much, with its arrow head. */
function curveBetween(a: Point, b: Point, [ax, ay]: Point, bend = 0) {
  const end: Point = [b[0] - ax * 6, b[1] - ay * 6];
  const reach = Math.max(10, Math.abs((end[0] - a[0]) * ax + (end[1] - a[1]) * ay) / 2);
  const first: Point = [a[0] + ax * (reach + bend), a[1] + ay * (reach + bend)];
  const second: Point = [end[0] - ax * (reach - bend), end[1] - ay * (reach - bend)];
  const sides: readonly Point[] = [[end[0] - ay * 4, end[1] - ax * 4], b, [end[0] + ay * 4, end[1] + ax * 4]];
  const at = (share: number): Point => {
    const rest = 1 - share;
    const place = (index: 0 | 1) =>
      rest ** 3 * a[index] +
      3 * rest ** 2 * share * first[index] +
      3 * rest * share ** 2 * second[index] +
      share ** 3 * end[index];
    return [place(0), place(1)];
  };
  return {
    curve: `M${written(a)}C${written(first)} ${written(second)} ${written(end)}`,
    head: `M${sides.map(written).join('L')}Z`,
    at,
  };
}

/** Shares of the way along a curve at which its number may stand, the middle first. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2];

/** How far from the middle of a number another number and another curve should stay. */
const clear = { number: 20, curve: 12 };

/** Places a number on each curve, where it is farthest from the other curves and from the numbers placed before it. */
function numberPlaces(curves: readonly { readonly at: (share: number) => Point }[]): readonly Point[] {
  const drawn = curves.map(({ at }) => Array.from({ length: 25 }, (_, index) => at(index / 24)));
  const placed: Point[] = [];
  for (const [index, { at }] of curves.entries()) {
    const others = drawn.filter((_, other) => other !== index).flat();
    const room = (point: Point) =>
      Math.min(
        1,
        ...placed.map((other) => apart(point, other) / clear.number),
        ...others.map((other) => apart(point, other) / clear.curve),
      );
    const rooms = shares.map((share) => ({ point: at(share), room: room(at(share)) }));
    placed.push(rooms.reduce((best, each) => (each.room > best.room + 0.01 ? each : best)).point);
  }
  return placed;
}

/**
 * The transitions of a procedure as arrows between its boxes. Those at one side of a box leave and reach it side by side, in the
 * order of what they lead to.
 */
export function arrowsBetween(
  boxes: readonly StateBox[],
  { transitions }: Procedure,
  rankOf: (key: string) => number,
  down: boolean,
): readonly StepArrow[] {
  const across = down ? 0 : 1;
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const steps = transitions.flatMap((transition, index) => {
    const [from, to] = [boxOf.get(transition.from), boxOf.get(transition.to)];
    const ahead = Math.sign(rankOf(transition.to) - rankOf(transition.from));
    return from && to ? [{ ...transition, number: index + 1, ends: [from, to] as const, ahead }] : [];
  });

  /** Where the steps at the far (1) or near (-1) side of a box touch it, those to the side of what lies there first. */
  const port = (box: StateBox, side: number, number: number): Point => {
    const here = steps
      .filter(({ ends: [from, to], ahead }) => (from === box && ahead === side) || (to === box && ahead === -side))
      .map(({ ends: [from, to], number }) => ({ number, other: middle(from === box ? to : from)[across] }))
      .sort((a, b) => a.other - b.other || a.number - b.number);
    const share = (here.findIndex((step) => step.number === number) + 1) / (here.length + 1);
    const beyond = side > 0 ? 1 : 0;
    return down
      ? [box.x + box.wide * share, box.y + box.high * beyond]
      : [box.x + box.wide * beyond, box.y + box.high * share];
  };
  const curves = steps.map(({ number, ends: [from, to], ahead }) => {
    if (ahead !== 0) {
      const [a, b] = [port(from, ahead, number), port(to, -ahead, number)];
      // A step and the one back would run close together where they are steep: each is bent away from the other.
      const back = steps.find(({ ends }) => ends[0] === to && ends[1] === from);
      const turn = back ? Math.sign(back.number - number) * Math.sign(b[across] - a[across]) : 0;
      return curveBetween(a, b, down ? [0, ahead] : [ahead, 0], 9 * turn);
    }
    const [a, b] = [middle(from), middle(to)];
    const side = Math.sign(b[across] - a[across]);
    const reach = (down ? from.wide : from.high) / 2;
    const edge = ([x, y]: Point, sign: number): Point => (down ? [x + sign * reach, y] : [x, y + sign * reach]);
    return curveBetween(edge(a, side), edge(b, -side), down ? [side, 0] : [0, side]);
  });
  const places = numberPlaces(curves);
  return steps.flatMap(({ number, basis, from, to, action }, index): readonly StepArrow[] => {
    const [curve, place] = [curves[index], places[index]];
    if (!curve || !place) return [];
    const words = interfaceWords.stepThen(number, inWords(from), inWords(action), inWords(to));
    return [{ number, basis, words, curve: curve.curve, head: curve.head, x: round(place[0]), y: round(place[1]) }];
  });
}
