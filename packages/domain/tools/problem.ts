import { isMap, isNode, isPair, isSeq, type Node } from 'yaml';
import type { DataFile } from './files.ts';

/** Something wrong in the data: where, what stands there, what was expected, and how to mend it. */
export interface Problem {
  /** The check that found it. */
  readonly check: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** One line: `file:line:column found … expected … how to mend`. */
export function formatProblem(problem: Problem): string {
  const { path, line, column, found, expected, mend, check } = problem;
  return `data/${path}:${line}:${column} found ${found}, expected ${expected}. ${mend} [${check}]`;
}

/** The innermost node that a path of keys and indices reaches, and whether it reached the end. */
export function locate(root: Node, path: readonly PropertyKey[]): Node {
  let node = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      const next = pair?.value ?? pair?.key;
      if (!isNode(next)) return node;
      node = next;
    } else if (isSeq(node)) {
      const next = node.items[Number(step)];
      if (!isNode(next)) return node;
      node = next;
    } else return node;
  }
  return node;
}

/** Line and column (from 1) of a node in its file. */
export function positionOf(file: DataFile, node: Node | null | undefined): { line: number; column: number } {
  const { line, col } = file.lines.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
