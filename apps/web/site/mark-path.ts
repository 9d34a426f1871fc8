/** Shapes that tell marks apart without colour. */
export type MarkShape = 'disc' | 'triangle' | 'half-disc' | 'ring' | 'cross';

const rounded = (value: number) => Math.round(value * 10) / 10;

function circle(x: number, y: number, radius: number): string {
  const r = rounded(radius);
  return `M${rounded(x - radius)} ${rounded(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** How much of a ring's radius its hole takes. */
const hole = 0.7;

const outlines: Readonly<Record<MarkShape, (x: number, y: number, radius: number) => string>> = {
  disc: circle,
  triangle: (x, y, r) =>
    `M${rounded(x)} ${rounded(y - r * 0.98)}l${rounded(r * 1.04)} ${rounded(r * 1.9)}h${rounded(-r * 2.08)}Z`,
  'half-disc': (x, y, r) => {
    const inner = rounded(r * hole);
    return `${circle(x, y, r)}M${rounded(x)} ${rounded(y - inner)}a${inner} ${inner} 0 0 1 0 ${2 * inner}Z`;
  },
  ring: (x, y, r) => circle(x, y, r) + circle(x, y, r * hole),
  cross: (x, y, r) => {
    const [arm, thin] = [r * 0.66, r * 0.24];
    const corners = [
      [-arm, -arm - thin],
      [0, -thin],
      [arm, -arm - thin],
      [arm + thin, -arm],
      [thin, 0],
      [arm + thin, arm],
      [arm, arm + thin],
      [0, thin],
      [-arm, arm + thin],
      [-arm - thin, arm],
      [-thin, 0],
      [-arm - thin, -arm],
    ] as const;
    return `M${corners.map(([dx, dy]) => `${rounded(x + dx)} ${rounded(y + dy)}`).join('L')}Z`;
  },
};

/** The outline of a mark around a point, to be filled by the even-odd rule. Marks of one colour may share a path. */
export function markPath(shape: MarkShape, x: number, y: number, radius: number): string {
  return outlines[shape](x, y, radius);
}
