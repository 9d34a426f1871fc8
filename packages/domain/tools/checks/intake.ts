import { readIntake } from '../intake.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './context.ts';

/** What was brought in from elsewhere is accounted for, row by row. */
export const intake: Check = {
  name: 'intake',
  why: 'Nothing that was brought in is lost silently: each row became a record, or it is said why not.',
  check: ({ data, has }) =>
    readIntake(data).flatMap(({ path, rows, problem }) => {
      if (problem) return [{ path, line: 1, column: 1, ...problem }];
      return rows.flatMap(({ line, row, disposition, records, why }): Finding[] => {
        const at = { path, line, column: 1 };
        if (disposition === null)
          return [
            {
              ...at,
              found: `row "${row}" with an unknown disposition`,
              expected: 'kept, merged, split or left-out',
              mend: 'Correct the second column.',
            },
          ];
        const missing = records.filter((reference) => !has(...pair(reference)));
        const lost = missing.map((reference) => ({
          ...at,
          found: `row "${row}" as ${reference}`,
          expected: 'a record that exists',
          mend: 'Name the record it became, or write left-out and why.',
        }));
        const nowhere =
          disposition !== 'left-out' && records.length === 0
            ? [
                {
                  ...at,
                  found: `row "${row}" ${disposition} in no record`,
                  expected: 'the record it became',
                  mend: 'Name it as <kind>/<id>.',
                },
              ]
            : [];
        const silent =
          disposition !== 'kept' && why === ''
            ? [
                {
                  ...at,
                  found: `row "${row}" ${disposition} without a why`,
                  expected: 'a reason in the fourth column',
                  mend: 'Say why.',
                },
              ]
            : [];
        return [...lost, ...nowhere, ...silent];
      });
    }),
};

function pair(reference: string): [string, string] {
  const [collection = '', id = ''] = reference.split('/');
  return [collection, id];
}
