import { readIntake } from '../intake.ts';
import { type Finding, findingInFile } from '../problem.ts';
import type { Check } from './context.ts';

/** How many rows each table brought in had, by the name of its file. */
export const rowsBroughtIn: Readonly<Record<string, number>> = {
  'aws-decisions': 30,
  'aws-documents': 69,
  'aws-endorsements': 4,
  'aws-meetings': 49,
  'aws-positions': 104,
  'aws-processes': 7,
  'aws-statements': 12,
  'aws-tallies': 5,
  'aws-timeline': 53,
  'aws-treaties': 1,
  'cybercrime-decisions': 12,
  'cybercrime-documents': 32,
  'cybercrime-meetings': 30,
  'cybercrime-positions': 33,
  'cybercrime-processes': 4,
  'cybercrime-timeline': 40,
  'cybercrime-treaties': 5,
  'cybercrime-treaty-actions': 265,
  'framework-accreditation-events': 24,
  'framework-capacity-building': 19,
  'framework-cbms': 30,
  'framework-coalitions': 25,
  'framework-comparison': 3,
  'framework-glossary': 59,
  'framework-national-positions': 46,
  'framework-norms': 11,
  'framework-open-issues': 27,
  'framework-pillars': 6,
  'framework-poc-directory': 1,
  'framework-positions': 281,
  'framework-proposals': 40,
  'framework-stakeholders': 29,
  'ict-decisions': 24,
  'ict-documents': 85,
  'ict-meetings': 52,
  'ict-processes': 10,
  'ict-timeline': 21,
  'seeds-discrepancies': 94,
  'seeds-systems': 70,
  'votes-decisions': 63,
  'votes-memberships': 788,
  'votes-rollcalls': 23,
  'votes-state-names': 1170,
  'votes-states': 195,
};

/** The tables of what was brought in are whole. */
export const intakeTotals: Check = {
  name: 'intake-totals',
  why: 'A row that vanished from its table would take with it the only trace of what was brought in and not kept.',
  check: ({ data }) => {
    const rows = new Map(
      readIntake(data).map(({ path, rows }) => [path.replace(/^intake\/|\.csv$/g, ''), rows.length]),
    );
    if (![...rows.keys()].some((name) => name in rowsBroughtIn)) return [];
    return [...new Set([...rows.keys(), ...Object.keys(rowsBroughtIn)])].flatMap((name): Finding[] => {
      const [found, expected] = [rows.get(name), rowsBroughtIn[name]];
      if (found === expected) return [];
      return [
        findingInFile(`intake/${name}.csv`, {
          found: found === undefined ? 'no table' : `${found} rows`,
          expected: expected === undefined ? 'a table whose number of rows is on record' : `${expected} rows`,
          mend: 'Put back what is missing; for a new table write its number of rows in tools/checks/intake-totals.ts.',
        }),
      ];
    });
  },
};
