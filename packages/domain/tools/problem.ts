import { isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { DataFile, Placed } from './files.ts';

/** A place in the data folder. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong and how to mend it. */
export interface Words {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Something a check found. */
export interface Finding extends Place, Words {
  /** The path of the field within its record. */
  readonly field?: string;
}

/** Something wrong in the data: where, what stands there, what was expected, and how to mend it. */
export interface Problem extends Finding {
  /** The check that found it. */
  readonly check: string;
}

/** One line: `file:line:column found … expected … how to mend`. */
export function formatProblem(problem: Problem): string {
  const { path, line, column, found, expected, mend, check } = problem;
  return `data/${path}:${line}:${column} found ${found}, expected ${expected}. ${mend} [${check}]`;
}

/** Problems in the order of the files. */
export function inFileOrder<P extends Place>(problems: readonly P[]): readonly P[] {
  return [...problems].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column,
  );
}

/** The innermost node that a path of keys and indices reaches. */
function locate(root: Node, path: readonly PropertyKey[]): Node {
  let node = root;
  for (const step of path) {
    const next = isMap(node) ? valueAt(node, step) : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function pairOf(node: Node, step: PropertyKey) {
  return isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(step)) : undefined;
}

function valueAt(node: Node, step: PropertyKey): unknown {
  const pair = pairOf(node, step);
  return isScalar(pair?.value) && !pair.value.source && pair.value.value === null
    ? pair.key
    : (pair?.value ?? pair?.key);
}

/** The key under which a path of keys and indices ends; the node it reaches where there is no such key. */
export function locateKey(root: Node, path: readonly PropertyKey[]): Node {
  const parent = locate(root, path.slice(0, -1));
  const key = pairOf(parent, path.at(-1) ?? '')?.key;
  return isNode(key) ? key : parent;
}

/** Line and column (from 1) of a node in its file. */
export function positionOf(file: DataFile, node: Node | null | undefined): { line: number; column: number } {
  const { line, col } = file.lines.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** A finding at the value a path reaches within a record or a file. */
export function findingAt({ file, node }: Placed, path: readonly PropertyKey[], words: Words): Finding {
  const position = positionOf(file, node && locate(node, path));
  return { path: file.path, ...position, ...(path.length > 0 ? { field: path.join('.') } : {}), ...words };
}

/** A finding at the first line of a file, or of what should be one. */
export function findingInFile(path: string, words: Words): Finding {
  return { path, line: 1, column: 1, ...words };
}
