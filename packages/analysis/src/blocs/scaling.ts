import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Points on a plane, with how much of the distances the plane keeps. */
export interface Plane {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Share of the sum of the positive eigenvalues, by axis. */
  readonly explained: readonly [number, number];
}

const decimals = 1e6;
const rounded = (value: number) => Math.round(value * decimals) / decimals || 0;

/** One axis: the coordinates, turned so that the one farthest from 0 (the first of equals) is positive. */
function axisOf(vectors: Matrix, column: number, eigenvalue: number): readonly number[] {
  const scale = Math.sqrt(Math.max(0, eigenvalue));
  const values = vectors.getColumn(column).map((value) => rounded(value * scale));
  const farthest = values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return farthest < 0 ? values.map((value) => -value || 0) : values;
}

/**
 * Classical (Torgerson) scaling of squared distances to two dimensions: the two leading eigenvectors of the doubly centred
 * matrix. Distances on a plane come back exactly, up to turning and mirroring; the signs are fixed.
 */
export function classicalScaling(size: number, squaredDistance: (a: number, b: number) => number): Plane {
  if (size === 0) return { points: [], explained: [0, 0] };
  const squared = Matrix.zeros(size, size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) squared.set(a, b, a === b ? 0 : squaredDistance(a, b));
  }
  const means = squared.mean('row');
  const grand = squared.mean();
  const centred = Matrix.zeros(size, size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      centred.set(a, b, -0.5 * (squared.get(a, b) - (means[a] ?? 0) - (means[b] ?? 0) + grand));
    }
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(centred, { assumeSymmetric: true });
  const order = [...realEigenvalues.keys()].sort(
    (a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0) || a - b,
  );
  const positive = realEigenvalues.reduce((sum, value) => sum + Math.max(0, value), 0);
  const value = (rank: number) => Math.max(0, realEigenvalues[order[rank] ?? -1] ?? 0);
  const axis = (rank: number) => {
    const column = order[rank];
    return column === undefined ? [] : axisOf(eigenvectorMatrix, column, value(rank));
  };
  const [xs, ys] = [axis(0), axis(1)];
  return {
    points: Array.from({ length: size }, (_, row) => ({ x: xs[row] ?? 0, y: ys[row] ?? 0 })),
    explained: positive > 0 ? [value(0) / positive, value(1) / positive] : [0, 0],
  };
}
