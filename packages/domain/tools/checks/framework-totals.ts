import { findingInFile } from '../problem.ts';
import type { Check, Context } from './context.ts';

const letters = 'abcdefghijk';

function counts({ records }: Context): (readonly [kind: string, what: string, found: string, expected: string])[] {
  const numbered = (system: string) =>
    records.measures
      .flatMap((measure) => (measure.system === system && measure.ordinal !== null ? [measure.ordinal] : []))
      .sort((a, b) => a - b)
      .join(' ');
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1).join(' ');
  const stated = [...records.norms].map(({ letter }) => letter).sort();
  return [
    ['norms', 'norms', stated.join(''), letters],
    ['measures', 'global measures', numbered('un-global'), upTo(8)],
    ['measures', 'OSCE measures', numbered('osce'), upTo(16)],
  ];
}

/** The lists of the framework are whole: eleven norms, eight global measures, sixteen of the OSCE. */
export const frameworkTotals: Check = {
  name: 'framework-totals',
  why: 'These lists were agreed as a whole; a gap or a double would misstate what was agreed.',
  check: (context) =>
    counts(context).flatMap(([kind, what, found, expected]) =>
      found === expected
        ? []
        : [
            findingInFile(kind, {
              found: `${what} ${found || 'none'}`,
              expected,
              mend: 'Look for a missing or doubled one.',
            }),
          ],
    ),
};
