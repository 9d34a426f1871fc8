import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** The folder of this package. */
export const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** A YAML file of the data folder, parsed, with the means to tell line and column. */
export interface DataFile {
  /** Path from the data folder, with forward slashes: `decisions/2023/a-res-78-237-plenary.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** One record as it stands in a file, not yet validated. */
export interface RawRecord {
  readonly collection: string;
  readonly id: string;
  readonly file: DataFile;
  /** The mapping that holds the record's fields. */
  readonly node: Node;
  /** The fields as plain values, with the id added. */
  readonly value: unknown;
}

/** A complete vote by member as it stands beside its decision. */
export interface RawVote {
  readonly decision: string;
  readonly file: DataFile;
  readonly value: unknown;
}

/** Everything in a data folder. */
export interface Data {
  readonly folder: string;
  readonly files: readonly DataFile[];
  readonly records: readonly RawRecord[];
  readonly votes: readonly RawVote[];
}

function walk(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? walk(path) : path.endsWith('.yaml') ? [path] : [];
    });
}

/** Reads one YAML file; syntax errors are kept in `document.errors`. */
export function parseFile(path: string, text: string): DataFile {
  const lines = new LineCounter();
  return { path, text, lines, document: parseDocument(text, { lineCounter: lines }) };
}

function recordsOf(file: DataFile): RawRecord[] {
  const collection = file.path.split('/')[0] ?? '';
  const root = file.document.contents;
  if (isSeq(root)) {
    return root.items.filter(isMap).map((node) => {
      const value = node.toJS(file.document);
      return { collection, id: String(value.id ?? ''), file, node, value };
    });
  }
  if (!isMap(root)) return [];
  const id = basename(file.path, '.yaml');
  return [{ collection, id, file, node: root, value: { id, ...root.toJS(file.document) } }];
}

/** Reads a data folder. A file holds one record, named by the file, or a list of records that each state their id. */
export function readData(folder = join(packageFolder, 'data')): Data {
  const files = walk(folder)
    .map((path) => parseFile(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')))
    .filter((file) => file.path.includes('/'));
  const isVote = (file: DataFile) => file.path.endsWith('.votes.yaml');
  return {
    folder,
    files,
    records: files.filter((file) => !isVote(file)).flatMap(recordsOf),
    votes: files
      .filter(isVote)
      .map((file) => ({ decision: basename(file.path, '.votes.yaml'), file, value: file.document.toJS() })),
  };
}
