import { isSeq } from 'yaml';
import { z } from 'zod';
import { text } from '../src/core/fields.ts';
import { reference } from '../src/generated/references.ts';
import type { Data } from './files.ts';
import { schemaProblems } from './parse.ts';
import { findingAt, type Problem } from './problem.ts';
import { fieldOf } from './schema.ts';
import { suggestFrom } from './suggest.ts';

/** Known breaches of a check, each with reason and source: `data/exceptions.yaml`. */
export const exceptionsSchema = z.array(
  z.strictObject({
    check: text.describe('The name of the check, as it stands in brackets at the end of its message.'),
    path: text.describe('The file, from the data folder.'),
    field: text.optional().describe('The path of the field, where only this one is meant.'),
    reason: text.describe('Why the record is right all the same.'),
    source: reference.sources.describe('The source that shows it.'),
  }),
);

/** A known breach. */
export type Exception = z.output<typeof exceptionsSchema>[number];

/** Whether a problem is the one an exception allows. */
function allows({ check, path, field }: Exception, problem: Problem): boolean {
  return check === problem.check && path === problem.path && (field === undefined || field === problem.field);
}

/** The problems that remain when known breaches are taken away; an exception that no longer applies is one itself. */
export function withoutExceptions(data: Data, problems: readonly Problem[]): readonly Problem[] {
  const file = data.exceptions;
  if (!file || file.document.errors.length > 0 || !isSeq(file.document.contents)) return problems;
  const placed = { file, node: file.document.contents };
  const value: unknown = file.document.toJS();
  const result = exceptionsSchema.safeParse(value);
  if (!result.success)
    return [...problems, ...schemaProblems(placed, value, result.error, fieldOf(exceptionsSchema), suggestFrom(data))];
  const unused = result.data.flatMap((exception, index): Problem[] => {
    if (problems.some((problem) => allows(exception, problem))) return [];
    const found = `an exception from "${exception.check}" for ${exception.path}`;
    return [
      {
        check: 'exceptions',
        ...findingAt(placed, [index], {
          found,
          expected: 'a breach it allows',
          mend: 'It no longer applies: remove it.',
        }),
      },
    ];
  });
  return [...problems.filter((problem) => !result.data.some((exception) => allows(exception, problem))), ...unused];
}
