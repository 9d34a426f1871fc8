/** A point on the sheet. */
export type Spot = readonly [x: number, y: number];

const rounds = 600;
const passes = 4;
const pull = 0.03;
const most = 20_000;
const tolerance = 1e-6;

/** Pushes each pair closer than a distance apart, half each; whether any was. */
function push(spots: readonly [number, number][], distance: number): boolean {
  let pushed = false;
  spots.forEach((a, index) => {
    for (let next = index + 1; next < spots.length; next += 1) {
      const b = spots[next];
      if (!b) continue;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      if (Math.abs(dx) >= distance || Math.abs(dy) >= distance) continue;
      const length = Math.hypot(dx, dy);
      if (length >= distance - tolerance) continue;
      const [ux, uy] = length === 0 ? [1, 0] : [dx / length, dy / length];
      const half = (distance - length) / 2;
      a[0] -= ux * half;
      a[1] -= uy * half;
      b[0] += ux * half;
      b[1] += uy * half;
      pushed = true;
    }
  });
  return pushed;
}

function keepInside(spots: [number, number][], margin: number, width: number, height: number): void {
  for (const spot of spots) {
    spot[0] = Math.min(width - margin, Math.max(margin, spot[0]));
    spot[1] = Math.min(height - margin, Math.max(margin, spot[1]));
  }
}

/**
 * Moves points apart to at least a distance, each drawn back to its own place. The distance grows slowly, so that neighbours
 * stay neighbours. The same each time.
 *
 * @param box in which the points stay, with a margin
 * @throws where there is no room
 */
export function movedApart(
  places: readonly Spot[],
  distance: number,
  box: { readonly width: number; readonly height: number; readonly margin: number },
): readonly Spot[] {
  const spots = places.map(([x, y]): [number, number] => [x, y]);
  const { width, height, margin } = box;
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, spot] of spots.entries()) {
      const [x, y] = places[index] ?? spot;
      spot[0] += (x - spot[0]) * pull;
      spot[1] += (y - spot[1]) * pull;
    }
    const grown = distance * Math.min(1, (1.2 * round) / rounds);
    for (let pass = 0; pass < passes; pass += 1) push(spots, grown);
    keepInside(spots, margin, width, height);
  }
  for (let round = 0; round < most; round += 1) {
    const pushed = push(spots, distance);
    keepInside(spots, margin, width, height);
    if (!pushed) return spots;
  }
  throw new Error(`no room for ${places.length} points ${distance} apart`);
}
