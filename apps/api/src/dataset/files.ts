import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { csvTable } from '../formats/table.js';
import type { Table } from './tables.js';

/** What a file of the archive is. */
export interface FileHead {
  /** Where it is in the archive. */
  readonly path: string;
  /** The media type, without parameters. */
  readonly mediaType: string;
  readonly title: string;
  /** The table it holds, or describes; undefined: none. */
  readonly table?: Table;
}

/** A file of the archive. */
export interface File extends FileHead {
  readonly content: Uint8Array<ArrayBuffer>;
  /** The SHA-256 of its content, in hexadecimal digits. */
  readonly sha256: string;
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** A file of some text. */
export function fileOf(head: FileHead, text: string): File {
  const content = utf8ToBytes(text);
  return { ...head, content, sha256: hashOf(content) };
}

/** A value as JSON for people to read too. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The files of a table: as JSON, NDJSON and CSV, and the JSON Schema of a row. */
export function filesOf(table: Table): readonly File[] {
  const { name, title, rows, columns, schema } = table;
  const lines = rows.map(({ json }) => json);
  const names = columns.map((column) => column.name);
  return [
    fileOf({ path: `csv/${name}.csv`, mediaType: 'text/csv', title: `${title}, as CSV`, table }, csvTable(rows, names)),
    fileOf(
      { path: `json/${name}.json`, mediaType: 'application/json', title: `${title}, as JSON`, table },
      lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`,
    ),
    fileOf(
      { path: `ndjson/${name}.ndjson`, mediaType: 'application/x-ndjson', title: `${title}, as NDJSON`, table },
      lines.map((line) => `${line}\n`).join(''),
    ),
    fileOf(
      {
        path: `schemas/${name}.json`,
        mediaType: 'application/schema+json',
        title: `${title}: the JSON Schema of a row`,
      },
      pretty(schema),
    ),
  ];
}
