import { agnes, type Cluster } from 'ml-hclust';

/** A tree of states: a leaf, or two branches that join at an agreement. */
export type Tree = { readonly state: string } | { readonly agreement: number; readonly branches: readonly Tree[] };

/** What clustering gives: the whole tree, and the groups of states below a cut. */
export interface Clusters {
  readonly tree: Tree;
  readonly groups: readonly (readonly string[])[];
}

function treeOf(cluster: Cluster, states: readonly string[]): Tree {
  if (cluster.isLeaf) return { state: states[cluster.index] ?? '' };
  return { agreement: 1 - cluster.height, branches: cluster.children.map((child) => treeOf(child, states)) };
}

/**
 * Average-linkage clustering (UPGMA) by 1 less agreement, cut where two groups would join at an agreement below the cut.
 *
 * @param states at least one
 */
export function clustersOf(
  states: readonly string[],
  agreement: (a: number, b: number) => number,
  cut: number,
): Clusters {
  const distances = states.map((_, a) => states.map((__, b) => (a === b ? 0 : 1 - agreement(a, b))));
  const root = agnes(distances, { method: 'average', isDistanceMatrix: true });
  const groups = root.cut(1 - cut).map((cluster) =>
    cluster
      .indices()
      .map((index) => states[index] ?? '')
      .sort(),
  );
  return { tree: treeOf(root, states), groups };
}
