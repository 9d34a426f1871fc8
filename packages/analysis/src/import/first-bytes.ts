import { ImportProblem } from './problem.js';

interface Kind {
  readonly code: 'packed' | 'not-csv' | 'not-utf8';
  readonly starts: string;
  readonly is: string;
  readonly hint: string;
}

const unpack = 'Unpack it and import the CSV file inside.';
const download = 'Download the CSV file itself from https://digitallibrary.un.org/record/4060887.';
const encode = 'Save it as UTF-8, for example: iconv -f UTF-16 -t UTF-8 in.csv > out.csv.';

/** How files begin that are given by mistake; bytes as Latin-1 text. */
const kinds: readonly Kind[] = [
  { code: 'packed', starts: 'PK\x03\x04', is: 'a ZIP archive or a workbook', hint: unpack },
  { code: 'packed', starts: '\x1f\x8b', is: 'packed with gzip', hint: unpack },
  { code: 'packed', starts: '\x28\xb5\x2f\xfd', is: 'packed with zstd', hint: unpack },
  { code: 'packed', starts: 'BZh', is: 'packed with bzip2', hint: unpack },
  { code: 'packed', starts: '\xfd7zXZ', is: 'packed with xz', hint: unpack },
  {
    code: 'not-csv',
    starts: 'PAR1',
    is: 'a Parquet file',
    hint: 'If it is a store, use it as it is: ACQUIS_VOTES=<store>.',
  },
  { code: 'not-csv', starts: '%PDF', is: 'a PDF file', hint: download },
  { code: 'not-csv', starts: '<', is: 'a web page', hint: download },
  { code: 'not-utf8', starts: '\xff\xfe', is: 'text in UTF-16', hint: encode },
  { code: 'not-utf8', starts: '\xfe\xff', is: 'text in UTF-16', hint: encode },
];

/**
 * Looks at how a file begins.
 *
 * @throws ImportProblem when it is empty, packed, in UTF-16 or of another kind than CSV
 */
export function checkFirstBytes(bytes: Buffer, path: string): void {
  if (bytes.length === 0) throw new ImportProblem('empty', `${path} is empty.`, download);
  const start = bytes.toString('latin1', 0, 512);
  const kind = kinds.find(({ starts }) => start.startsWith(starts));
  if (kind) throw new ImportProblem(kind.code, `${path} is ${kind.is}; expected CSV, text in UTF-8.`, kind.hint);
  if (!start.includes('\0')) return;
  throw new ImportProblem('not-csv', `${path} is not text; expected CSV, text in UTF-8.`, download);
}
