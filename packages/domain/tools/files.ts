import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** The folder of this package. */
export const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of the data. */
export const dataFolder = join(packageFolder, 'data');

/** A YAML file of the data folder, parsed, with the means to tell line and column. */
export interface DataFile {
  /** Path from the data folder, with forward slashes: `decisions/2023/a-res-78-237-plenary.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** A mapping in a file. */
export interface Placed {
  readonly file: DataFile;
  readonly node: Node | null;
}

/** One record as it stands in a file, not yet validated. */
export interface RawRecord extends Placed {
  readonly collection: string;
  readonly id: string;
  /** The mapping that holds the record's fields. */
  readonly node: Node;
  /** The fields as plain values, with the id added. */
  readonly value: unknown;
}

/** A complete vote by member as it stands beside its decision. */
export interface RawVote extends Placed {
  readonly decision: string;
  readonly value: unknown;
}

/** Everything in a data folder. */
export interface Data {
  /** The YAML files of the collections. */
  readonly files: readonly DataFile[];
  readonly records: readonly RawRecord[];
  readonly votes: readonly RawVote[];
  /** Known breaches of a check: `exceptions.yaml`. */
  readonly exceptions: DataFile | null;
  /** Tables of what was brought in: path and text of `intake/*.csv`. */
  readonly intake: readonly { readonly path: string; readonly text: string }[];
  /** Paths of all other files. */
  readonly others: readonly string[];
}

/** Reads one YAML file; syntax errors are kept in `document.errors`. */
export function parseFile(path: string, text: string): DataFile {
  const lines = new LineCounter();
  return { path, text, lines, document: parseDocument(text, { lineCounter: lines, stringKeys: true }) };
}

/** A node as plain values; nothing where the file has syntax errors. */
function plain({ document }: DataFile, node: Node | null): unknown {
  return document.errors.length > 0 || node === null ? {} : node.toJS(document);
}

function recordsOf(file: DataFile): RawRecord[] {
  const collection = file.path.split('/')[0] ?? '';
  const root = file.document.contents;
  if (isSeq(root)) {
    return root.items.filter(isMap).map((node) => {
      const value = plain(file, node);
      return { collection, id: String(Object(value).id ?? ''), file, node, value };
    });
  }
  if (!isMap(root)) return [];
  const id = basename(file.path, '.yaml');
  return [{ collection, id, file, node: root, value: { ...Object(plain(file, root)), id } }];
}

const isVote = ({ path }: DataFile) => path.endsWith('.votes.yaml');

/** Data from texts by path. A file holds one record, named by the file, or a list of records that each state their id. */
export function dataOf(texts: Readonly<Record<string, string>>): Data {
  const paths = Object.keys(texts).sort();
  const yaml = paths.filter((path) => path.endsWith('.yaml')).map((path) => parseFile(path, texts[path] ?? ''));
  const files = yaml.filter(({ path }) => path.includes('/'));
  const intake = paths.filter((path) => path.startsWith('intake/') && path.endsWith('.csv'));
  return {
    files,
    records: files.filter((file) => !isVote(file)).flatMap(recordsOf),
    votes: files.filter(isVote).map((file) => ({
      decision: basename(file.path, '.votes.yaml'),
      file,
      node: file.document.contents,
      value: plain(file, file.document.contents),
    })),
    exceptions: yaml.find(({ path }) => path === 'exceptions.yaml') ?? null,
    intake: intake.map((path) => ({ path, text: texts[path] ?? '' })),
    others: paths.filter((path) =>
      path.endsWith('.yaml') ? !path.includes('/') && path !== 'exceptions.yaml' : !intake.includes(path),
    ),
  };
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** The text of every file of a data folder, or of one folder in it, by path from the data folder. */
export function readTexts(folder = dataFolder, within = '.'): Record<string, string> {
  const paths = walk(join(folder, within)).map((path) => [relative(folder, path).split(sep).join('/'), path] as const);
  return Object.fromEntries(paths.map(([path, file]) => [path, readFileSync(file, 'utf8')]));
}

/** Reads a data folder. */
export function readData(folder = dataFolder): Data {
  return dataOf(readTexts(folder));
}
