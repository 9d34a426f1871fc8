import { isSeq } from 'yaml';
import { isCollection } from '../../src/core/find.ts';
import { recordedVoteSchema } from '../../src/decisions/schema.ts';
import { schemas } from '../../src/generated/schemas.ts';
import { exceptionsSchema } from '../exceptions.ts';
import { type DataFile, parseFile } from '../files.ts';
import { type Field, fieldOf } from '../schema.ts';
import { dates } from './dates.ts';
import { type Form, withEdits } from './form.ts';
import { keys } from './keys.ts';
import { layout } from './layout.ts';
import { quotes } from './quotes.ts';
import { states } from './states.ts';
import { voteLists } from './vote-lists.ts';

/** Every rule on the form of files. */
export const forms: readonly Form[] = [layout, states, dates, quotes, voteLists, keys];

/** The schema a file is to fit; undefined where its folder is no kind. */
export function fieldOfFile({ path, document }: DataFile): Field | undefined {
  if (path === 'exceptions.yaml') return fieldOf(exceptionsSchema);
  if (path.endsWith('.votes.yaml')) return fieldOf(recordedVoteSchema);
  const kind = path.split('/')[0] ?? '';
  if (!isCollection(kind)) return undefined;
  const field = fieldOf(schemas[kind]);
  return isSeq(document.contents)
    ? { type: 'array', required: true, nullable: false, description: '', meta: {}, element: field }
    : field;
}

/** The text of a file in the right form; the same text where nothing is to be done or the file cannot be read. */
export function formed(file: DataFile): string {
  let current = file;
  for (let round = 0; round < 20; round++) {
    const before = current.text;
    for (const form of forms) {
      if (current.document.errors.length > 0) return file.text;
      const edits = form.edits(current, fieldOfFile(current));
      if (edits.length > 0) current = parseFile(file.path, withEdits(current.text, edits));
    }
    if (current.text === before) return before;
  }
  return current.text;
}
