/** What kind of obstacle a file of votes is. */
export type ProblemCode =
  | 'not-found'
  | 'not-a-file'
  | 'no-permission'
  | 'unreadable'
  | 'empty'
  | 'packed'
  | 'not-csv'
  | 'not-utf8'
  | 'missing-column'
  | 'row-length'
  | 'row-too-long'
  | 'quotes'
  | 'bad-value'
  | 'no-votes'
  | 'no-room'
  | 'not-a-store';

/** Why a file cannot be imported, read or written: what was found and expected, and how to mend it. */
export class ImportProblem extends Error {
  readonly code: ProblemCode;
  /** The line of the file, from 1; null where it is no matter of a line. */
  readonly line: number | null;
  /** How to mend it, a sentence. */
  readonly hint: string;

  constructor(code: ProblemCode, message: string, hint: string, line: number | null = null) {
    super(line === null ? message : `Line ${line}: ${message}`);
    this.name = 'ImportProblem';
    this.code = code;
    this.line = line;
    this.hint = hint;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Says of an error of the file system what it means for someone who named the path. */
export function fileProblem(error: unknown, path: string): ImportProblem {
  switch (codeOf(error)) {
    case 'ENOENT':
      return new ImportProblem('not-found', `There is no ${path}.`, 'Check the path and the name of the folder.');
    case 'ENOTDIR':
    case 'EISDIR':
      return new ImportProblem('not-a-file', `${path} is no file.`, 'Name a file, not a folder.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ImportProblem(
        'no-permission',
        `${path} may not be opened.`,
        'Change its permissions or name another.',
      );
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new ImportProblem('no-room', `There is no room left to write ${path}.`, 'Free some room, then try again.');
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return new ImportProblem('unreadable', `${path} cannot be used: ${reason}.`, 'Check the disk, then try again.');
    }
  }
}
