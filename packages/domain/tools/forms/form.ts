import type { DataFile } from '../files.ts';
import type { Problem, Words } from '../problem.ts';
import type { Field } from '../schema.ts';

/** A replacement in the text of a file that changes its form and not what it says. */
export interface Edit extends Pick<Words, 'found' | 'expected'> {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where to point to; the start of the edit where it is left out. */
  readonly at?: number;
}

/** A rule on the form of a file. Its edits are both what `check` finds and what `fix` does. */
export interface Form {
  readonly name: string;
  readonly why: string;
  /** The edits needed; empty where the form is right. Edits made once leave none of them. */
  readonly edits: (file: DataFile, field: Field | undefined) => readonly Edit[];
}

/** What a form finds in a file. */
export function formProblems(form: Form, file: DataFile, field: Field | undefined): Problem[] {
  return form.edits(file, field).map(({ start, at = start, found, expected }) => {
    const { line, col } = file.lines.linePos(at);
    return {
      check: form.name,
      path: file.path,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      found,
      expected,
      mend: '`pnpm data fix` mends this.',
    };
  });
}

/** A text with edits made; where two overlap the inner one is made. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const innerFirst = [...edits].sort((a, b) => a.end - a.start - (b.end - b.start));
  const made: Edit[] = [];
  for (const edit of innerFirst) {
    if (made.every(({ start, end }) => edit.end <= start || edit.start >= end)) made.push(edit);
  }
  return made
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: after }) => before.slice(0, start) + after + before.slice(end), text);
}
