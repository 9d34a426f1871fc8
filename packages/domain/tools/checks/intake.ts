import { type Disposition, type IntakeRow, readIntake } from '../intake.ts';
import type { Finding, Words } from '../problem.ts';
import type { Check, Context } from './context.ts';

/** How many records a row becomes, by what became of it. */
const becomes: Readonly<Record<Disposition, { readonly words: string; readonly fits: (records: number) => boolean }>> =
  {
    kept: { words: 'the record it became', fits: (records) => records >= 1 },
    merged: { words: 'the record it became', fits: (records) => records >= 1 },
    split: { words: 'two records or more', fits: (records) => records >= 2 },
    'left-out': { words: 'no record', fits: (records) => records === 0 },
  };

function pair(reference: string): [string, string] {
  const [collection = '', id = ''] = reference.split('/');
  return [collection, id];
}

function faultsOf({ row, disposition, records, why, cells }: IntakeRow, { has }: Context): readonly Words[] {
  if (cells !== 4)
    return [
      {
        found: `row "${row}" with ${cells} cells`,
        expected: 'row, disposition, records and why',
        mend: 'Put a cell that holds a comma between double quotes.',
      },
    ];
  if (disposition === null)
    return [
      {
        found: `row "${row}" with an unknown disposition`,
        expected: 'kept, merged, split or left-out',
        mend: 'Correct the second column.',
      },
    ];
  const lost = records.filter((reference) => !has(...pair(reference)));
  const { words, fits } = becomes[disposition];
  return [
    ...lost.map((reference) => ({
      found: `row "${row}" as ${reference}`,
      expected: 'a record that exists',
      mend: 'Name the record it became, or write left-out and why.',
    })),
    ...(fits(records.length)
      ? []
      : [
          {
            found: `row "${row}" ${disposition} in ${records.length === 0 ? 'no record' : records.join(', ')}`,
            expected: words,
            mend: 'Name each as <kind>/<id>, or correct the second column.',
          },
        ]),
    ...(disposition !== 'kept' && why === ''
      ? [
          {
            found: `row "${row}" ${disposition} without a why`,
            expected: 'a reason in the fourth column',
            mend: 'Say why.',
          },
        ]
      : []),
  ];
}

/** What was brought in from elsewhere is accounted for, row by row. */
export const intake: Check = {
  name: 'intake',
  why: 'Nothing that was brought in is lost silently: each row became a record, or it is said why not.',
  check: (context) =>
    readIntake(context.data).flatMap(({ path, rows, problem }): Finding[] => {
      if (problem) return [{ path, line: 1, column: 1, ...problem }];
      const seen = new Set<string>();
      return rows.flatMap((row) => {
        const at = { path, line: row.line, column: 1 };
        const again = seen.has(row.row);
        seen.add(row.row);
        const twice = {
          found: `row "${row.row}" a second time`,
          expected: 'each row once',
          mend: 'Join the two lines; one row may name several records.',
        };
        return [...faultsOf(row, context), ...(again ? [twice] : [])].map((words) => ({ ...at, ...words }));
      });
    }),
};
