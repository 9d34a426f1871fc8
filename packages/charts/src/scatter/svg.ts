import { element, escaped, line } from '../svg/element.js';
import { keyBody } from '../svg/key.js';
import { type Body, type Drawing, innerWidth, sheet, type Words } from '../svg/sheet.js';
import { labelAt, type ScatterPoint, scatter } from './model.js';

/** A point of a group: its name, and the number of its group, 1 for the largest. */
export interface GroupedPoint extends ScatterPoint {
  readonly name: string;
  readonly group: number;
}

/** Groups with a shape and a colour of their own; further ones share the last. */
const shapes: readonly ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (x, y, r) => `M${x} ${y - r}L${x + r} ${y + r}H${x - r}Z`,
  (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  (x, y, r) => `M${x} ${y - 1.2 * r}l${1.2 * r} ${1.2 * r}l${-1.2 * r} ${1.2 * r}l${-1.2 * r} ${-1.2 * r}Z`,
  (x, y, r) => `M${x} ${y + r}L${x + r} ${y - r}H${x - r}Z`,
  (x, y, r) =>
    `M${x - r / 3} ${y - r}h${(2 * r) / 3}V${y - r / 3}H${x + r}v${(2 * r) / 3}H${x + r / 3}V${y + r}h${(-2 * r) / 3}V${y + r / 3}H${x - r}v${(-2 * r) / 3}H${x - r / 3}Z`,
];

const round = (value: number) => Math.round(value * 10) / 10;

function mark(group: number, x: number, y: number, radius: number): string {
  const kind = Math.min(group, shapes.length);
  const d = shapes[kind - 1]?.(round(x), round(y), radius);
  return element('path', { class: `bloc-${kind}`, d });
}

function bodyOf(points: readonly GroupedPoint[], groups: readonly string[], width: number): Body {
  const height = Math.round(Math.max(280, width * 0.56));
  const byKey = new Map(points.map((point) => [point.key, point]));
  const placed = scatter(points, { width, height }).map(({ key, label, left, top, labelled, side }) => {
    const { name, group } = byKey.get(key) ?? { name: label, group: 1 };
    const [x, y] = [left * width, top * height];
    const { dx, dy, anchor } = labelAt[side];
    const text = labelled ? line(round(x + dx), round(y + dy), label, { size: 10, anchor }) : '';
    return element('g', {}, element('title', {}, escaped(name)), mark(group, x, y, 4), text);
  });
  const items = groups.map((text, index) => ({
    text,
    mark: (x: number, y: number, r: number) => mark(index + 1, x, y, r),
  }));
  const key = keyBody(items, width);
  return {
    height: height + 14 + key.height,
    svg: [...placed, element('g', { transform: `translate(0 ${height + 14})` }, key.svg)].join(''),
  };
}

/** Points as text, a group a paragraph. */
export function scatterText(points: readonly GroupedPoint[], groups: readonly string[]): string {
  return groups
    .map((text, index) => {
      const last = index === shapes.length - 1 && groups.length === shapes.length;
      const names = points.filter(({ group }) => (last ? group > index : group === index + 1)).map(({ name }) => name);
      return `${text}: ${names.join(', ')}`;
    })
    .join('\n');
}

/**
 * Points whose distances are those given, each with the shape of its group, as many labelled as fit.
 *
 * @param groups what each shape stands for, at most six; further groups share the last
 */
export function scatterSvg(
  words: Omit<Words, 'twin'>,
  points: readonly GroupedPoint[],
  groups: readonly string[],
  drawing: Drawing = {},
): string {
  return sheet({ ...words, twin: scatterText(points, groups) }, bodyOf(points, groups, innerWidth(drawing)), drawing);
}
