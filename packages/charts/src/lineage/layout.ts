import { inWords } from '@acquis/domain';
import { wrapped } from '../svg/measure.js';
import type { Lineage, LineageNode } from './model.js';

/** A line of text in a box: what it says, its baseline from the top of the box, and its size. */
export interface LineageLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  /** The name, its years, or how it stands. */
  readonly part: 'name' | 'years' | 'status';
}

/** A process as a box. */
export interface LineageBox {
  readonly node: LineageNode;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly LineageLine[];
}

/** That one continues another: a curve as path data, and the head of its arrow. */
export interface LineageCurve {
  readonly from: LineageNode['id'];
  readonly to: LineageNode['id'];
  readonly curve: string;
  readonly head: string;
}

/** A lineage laid out for a width: time runs across where there is room, else down. */
export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  /** The size of every box. */
  readonly wide: number;
  readonly high: number;
  readonly boxes: readonly LineageBox[];
  readonly curves: readonly LineageCurve[];
}

const widest = 190;
const leastAcross = 78;

/** The room between a box and its words. */
export const padding = 8;

const nameSize = (wide: number) => (wide < 110 ? 11 : 12.5);

function linesOf({ name, years, status }: LineageNode, wide: number): readonly LineageLine[] {
  const size = nameSize(wide);
  const rows = [
    ...wrapped(name, size + 1, wide - 2 * padding).map((text) => ({ text, advance: 16, size, part: 'name' as const })),
    ...(years ? [{ text: years, advance: 15, size: 11, part: 'years' as const }] : []),
    ...wrapped(inWords(status), 11, wide - 2 * padding + 4).map((text) => ({
      text,
      advance: 14,
      size: 11,
      part: 'status' as const,
    })),
  ];
  let y = 5;
  return rows.map(({ text, advance, size: of, part }) => {
    y += advance;
    return { text, y, size: of, part };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Lays a lineage out: every process a box of the same size, no two in one place, and a curve for each that continues another. */
export function lineageLayout({ nodes, edges, steps, places }: Lineage, width: number): LineageLayout {
  const down = (width - (steps - 1) * 22) / steps < leastAcross;
  const [along, across] = down ? [places, steps] : [steps, places];
  const gapX = down ? 14 : 22;
  const gapY = down ? 30 : 18;
  const wide = Math.min(widest, (width - (along - 1) * gapX) / along);
  const high = Math.max(...nodes.map((node) => (linesOf(node, wide).at(-1)?.y ?? 0) + 9));
  const left = (width - along * wide - (along - 1) * gapX) / 2;
  const inStep = (step: number) => nodes.filter((node) => node.step === step).length;
  const boxes = nodes.map((node) => {
    const offset = node.place + (places - inStep(node.step)) / 2;
    const x = down ? left + offset * (wide + gapX) : node.step * (wide + gapX);
    const y = down ? node.step * (high + gapY) : offset * (high + gapY);
    return { node, x, y, lines: linesOf(node, wide) };
  });
  const curves = edges.flatMap(({ from, to }) => {
    const a = boxes.find(({ node }) => node.id === from);
    const b = boxes.find(({ node }) => node.id === to);
    return a && b ? [{ from, to, ...curveBetween(a, b, { wide, high, down }) }] : [];
  });
  return { width, height: across * high + (across - 1) * gapY, wide, high, boxes, curves };
}

interface Size {
  readonly wide: number;
  readonly high: number;
  readonly down: boolean;
}

function curveBetween(a: LineageBox, b: LineageBox, { wide, high, down }: Size): Pick<LineageCurve, 'curve' | 'head'> {
  const [x1, y1] = down ? [a.x + wide / 2, a.y + high] : [a.x + wide, a.y + high / 2];
  const [x2, y2] = down ? [b.x + wide / 2, b.y - 6] : [b.x - 6, b.y + high / 2];
  const bend = down ? (y2 - y1) / 2 : (x2 - x1) / 2;
  const controls = down
    ? `${round(x1)} ${round(y1 + bend)} ${round(x2)} ${round(y2 - bend)}`
    : `${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)}`;
  const head = down
    ? `M${round(x2 - 4)} ${round(y2 - 1)}L${round(x2)} ${round(y2 + 6)}L${round(x2 + 4)} ${round(y2 - 1)}Z`
    : `M${round(x2 - 1)} ${round(y2 - 4)}L${round(x2 + 6)} ${round(y2)}L${round(x2 - 1)} ${round(y2 + 4)}Z`;
  return { curve: `M${round(x1)} ${round(y1)}C${controls} ${round(x2)} ${round(y2)}`, head };
}
