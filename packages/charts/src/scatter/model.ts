/** A point to draw, with the name to write at it. */
export interface ScatterPoint {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** On which side of its point a label stands. */
export type LabelSide = 'after' | 'before' | 'above' | 'below';

/** A point where it is drawn, in shares of the width and of the height; its label stands free of others or is left out. */
export interface PlacedPoint {
  readonly key: string;
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly labelled: boolean;
  readonly side: LabelSide;
}

/** The drawing's shape, and the size at which labels are made sure not to meet. */
export interface ScatterOptions {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const margin = 26;
const letter = 7.4;
const line = 13;
/** Half the size of a mark, in pixels. */
const radius = 5;

/** Points nearer to one another than this cannot be told apart in floating point once they are drawn to scale. */
const least = 1e-9;

/** Sides in the order in which they are tried. */
const sides: readonly LabelSide[] = ['after', 'before', 'above', 'below'];

/** Where a label is anchored, in pixels from the middle of its point to the foot of its letters. */
export const labelAt: Readonly<
  Record<LabelSide, { readonly dx: number; readonly dy: number; readonly anchor: 'start' | 'middle' | 'end' }>
> = {
  after: { dx: 8, dy: 4, anchor: 'start' },
  before: { dx: -8, dy: 4, anchor: 'end' },
  above: { dx: 0, dy: -9, anchor: 'middle' },
  below: { dx: 0, dy: 17, anchor: 'middle' },
};

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxOf(x: number, y: number, label: string, side: LabelSide): Box {
  const width = label.length * letter;
  const { dx, dy, anchor } = labelAt[side];
  const left = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const middle = y + dy - 4;
  return { left, right: left + width, top: middle - line / 2, bottom: middle + line / 2 };
}

function reach(values: readonly number[]): number {
  const whole = Math.max(...values) - Math.min(...values);
  return whole > least ? whole : 1;
}

/**
 * Places points so that both axes have one scale, distances on the drawing being true to those given, and writes as many
 * labels as fit without meeting another label or a point, in the order given.
 */
export function scatter(points: readonly ScatterPoint[], { width, height }: ScatterOptions): readonly PlacedPoint[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 2 * margin) / reach(xs), (height - 2 * margin) / reach(ys));
  const place = ({ x, y }: ScatterPoint) => ({
    x: width / 2 + (x - (west + east) / 2) * scale,
    y: height / 2 - (y - (south + north) / 2) * scale,
  });
  const dots = points.map((point) => ({ point, ...place(point) }));
  const taken: Box[] = dots.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.map(({ point: { key, label }, x, y }) => {
    const free = sides.find((side) => {
      const box = boxOf(x, y, label, side);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return inside && !taken.some((other) => meet(box, other));
    });
    if (free !== undefined) taken.push(boxOf(x, y, label, free));
    return { key, label, left: x / width, top: y / height, labelled: free !== undefined, side: free ?? 'after' };
  });
}
