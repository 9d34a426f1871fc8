import { isMap, isSeq, type YAMLError } from 'yaml';
import type { Data, DataFile } from './files.ts';
import { findingInFile, type Problem, type Words } from './problem.ts';

const check = 'syntax';

const particular: Readonly<Partial<Record<YAMLError['code'], Words>>> = {
  DUPLICATE_KEY: {
    found: 'a field that stands there twice',
    expected: 'each field once',
    mend: 'Remove one of the two.',
  },
  NON_STRING_KEY: {
    found: 'a list or mapping as the name of a field',
    expected: 'a name',
    mend: 'Write "name: value".',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a second ": " on the line',
    expected: 'one',
    mend: 'Put the text in double quotes.',
  },
  TAB_AS_INDENT: { found: 'a tab', expected: 'blanks', mend: 'Indent with two blanks.' },
};

function errorsOf({ path, document }: DataFile): Problem[] {
  return document.errors.map(({ code, message, linePos }) => ({
    check,
    path,
    line: linePos?.[0].line ?? 1,
    column: linePos?.[0].col ?? 1,
    ...(particular[code] ?? {
      found: (message.split('\n')[0] ?? 'a syntax error').replace(/ at line \d+.*$/, ''),
      expected: 'valid YAML',
      mend: 'Correct the indentation, the quotes or the colon there; text with ": " or " #" in it needs double quotes.',
    }),
  }));
}

/** Whether a file holds what its place asks for: the fields of a record, or a list of such. */
function contentOf({ path, document: { contents } }: DataFile, isList: boolean): Problem[] {
  const records = isSeq(contents) && contents.items.every(isMap);
  if (records || (isMap(contents) && !isList)) return [];
  const found = contents === null ? 'an empty file' : 'neither fields nor a list of records';
  const expected = isList ? 'a list: - check: …' : 'the fields of a record: title: …';
  return [{ check, ...findingInFile(path, { found, expected, mend: 'Fill it, or remove it.' }) }];
}

/** What a proposal still asks for in the comments above its fields. */
function openOf({ path, text }: DataFile): Problem[] {
  const comments = /^(?:#.*\n|\s*\n)*/.exec(text)?.[0] ?? '';
  const asked = /^# (?:MISSING|MEND|CHECK): .*$/m.exec(comments)?.[0];
  if (asked === undefined) return [];
  const words = {
    found: `"${asked.length > 80 ? `${asked.slice(0, 77)}…` : asked}"`,
    expected: 'nothing left to do in a record',
    mend: 'Do what the lines MISSING, MEND and CHECK ask, then remove the lines with # at the top.',
  };
  return [{ check, ...findingInFile(path, words) }];
}

/** Errors of YAML, what a proposal left open, and files that hold no records at all. */
export function syntaxProblems({ files, exceptions }: Data): Problem[] {
  const all = exceptions ? [...files, exceptions] : files;
  return all.flatMap((file) =>
    file.document.errors.length > 0 ? errorsOf(file) : [...contentOf(file, file === exceptions), ...openOf(file)],
  );
}
