/** A point to draw, with the name to write at it. */
export interface ScatterPoint {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** A point where it is drawn, in shares of the width and of the height; its label stands free of others or is left out. */
export interface PlacedPoint {
  readonly key: string;
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly labelled: boolean;
  /** The label stands to the left of the point. */
  readonly before: boolean;
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
const reach = 7;

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxOf(x: number, y: number, label: string, before: boolean): Box {
  const width = label.length * letter;
  const start = before ? x - reach - width : x + reach;
  return { left: start, right: start + width, top: y - line / 2, bottom: y + line / 2 };
}

/**
 * Places points so that both axes have one scale, distances on the drawing being true to those given, and writes as many
 * labels as fit without meeting another label or a point, in the order given.
 */
export function scatter(points: readonly ScatterPoint[], { width, height }: ScatterOptions): readonly PlacedPoint[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 2 * margin) / (east - west || 1), (height - 2 * margin) / (north - south || 1));
  const place = ({ x, y }: ScatterPoint) => ({
    x: width / 2 + (x - (west + east) / 2) * scale,
    y: height / 2 - (y - (south + north) / 2) * scale,
  });
  const dots = points.map((point) => ({ point, ...place(point) }));
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  return dots.map(({ point: { key, label }, x, y }) => {
    const free = [false, true].find((before) => {
      const box = boxOf(x, y, label, before);
      return box.left >= 0 && box.right <= width && !taken.some((other) => meet(box, other));
    });
    if (free !== undefined) taken.push(boxOf(x, y, label, free));
    return { key, label, left: x / width, top: y / height, labelled: free !== undefined, before: free ?? false };
  });
}
