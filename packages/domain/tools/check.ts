import { isMap } from 'yaml';
import type { Day } from '../src/core/edtf.ts';
import { type Context, contextOf } from './checks/context.ts';
import { checks } from './checks/index.ts';
import { withoutExceptions } from './exceptions.ts';
import type { Data } from './files.ts';
import { formProblems } from './forms/form.ts';
import { fieldOfFile, forms } from './forms/index.ts';
import { unknownKey } from './messages.ts';
import { parseData, type ValidData } from './parse.ts';
import { findingAt, inFileOrder, locateKey, type Problem, positionOf } from './problem.ts';

/** What all checks together found. */
export interface Checked {
  readonly valid: ValidData;
  readonly context: Context;
  readonly problems: readonly Problem[];
  /** The problems that make the record wrong, those of mere form left out: with them nothing is built. */
  readonly faults: readonly Problem[];
}

/** Ids written into files that are named by them. */
function ownIds(data: Data): Problem[] {
  return data.records.flatMap(({ file, node }) => {
    if (node !== file.document.contents || !isMap(node) || !node.has('id')) return [];
    const placed = { file, node };
    return [
      {
        check: 'schema',
        ...findingAt(placed, ['id'], unknownKey('id', undefined)),
        ...positionOf(file, locateKey(node, ['id'])),
      },
    ];
  });
}

function formsOf(data: Data): Problem[] {
  return [...data.files, ...(data.exceptions ? [data.exceptions] : [])]
    .filter(({ document }) => document.errors.length === 0)
    .flatMap((file) => forms.flatMap((form) => formProblems(form, file, fieldOfFile(file))));
}

/** The problems at places where none of the others stands. */
function elsewhere(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const place = ({ path, line, column }: Problem) => `${path}:${line}:${column}`;
  const taken = new Set(others.map(place));
  return problems.filter((problem) => !taken.has(place(problem)));
}

/** Runs every check over the data; all problems at once, in the order of the files. */
export function checkData(data: Data, today: Day): Checked {
  const { valid, problems: parsing } = parseData(data);
  const context = contextOf(data, valid, today);
  const own = [...parsing, ...ownIds(data)];
  const ofRecords = checks.flatMap(({ name, check }) => check(context).map((finding) => ({ check: name, ...finding })));
  const standing = (problems: readonly Problem[]) => inFileOrder(withoutExceptions(data, problems));
  return {
    valid,
    context,
    problems: standing([...own, ...elsewhere(formsOf(data), own), ...ofRecords]),
    faults: standing([...own, ...ofRecords]),
  };
}
