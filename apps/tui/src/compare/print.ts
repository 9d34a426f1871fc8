import {
  type ComparedLine,
  comparisonsOf,
  movementsOf,
  type SideBySide,
  sideBySide,
  sideBySideTable,
  votesAsLines,
  votesCompared,
} from '@acquis/analysis/compare';
import { csvOf } from '@acquis/analysis/csv';
import type { View } from '@acquis/domain';
import { type Asked, apiOf, type Desk, give, metaOf, printLines, viewOf } from '../answer.js';
import { Failure } from '../failure.js';
import { knownRecord } from '../known-record.js';
import { type ComparedShown, comparedLines } from '../views/compared.js';
import { type Comparable, most } from './comparable.js';

interface Compared {
  readonly side: SideBySide;
  /** What is computed of the records together. */
  readonly together: Omit<ComparedShown, 'records' | 'lines'>;
  /** What the table has below the facts. */
  readonly below?: readonly ComparedLine[];
  readonly found: readonly string[];
}

function compared(name: Comparable, texts: readonly string[], view: View): Compared {
  if (name === 'decisions') {
    const records = texts.map((text) => knownRecord(view, name, text, 'acquis decisions'));
    return { side: sideBySide(name, records, view), together: movementsOf(records, view), found: ids(records) };
  }
  if (name === 'states') {
    const records = texts.map((text) => knownRecord(view, name, text, 'acquis states'));
    return {
      side: sideBySide(name, records, view),
      together: votesCompared(records, view),
      below: votesAsLines(records, view),
      found: ids(records),
    };
  }
  const records = texts.map((text) => knownRecord(view, name, text, 'acquis processes'));
  return { side: sideBySide(name, records, view), together: {}, found: ids(records) };
}

function ids(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

/**
 * Prints records of a kind side by side.
 *
 * @throws Failure when there are not two to twelve different ones
 */
export async function printCompared(
  name: Comparable,
  texts: readonly string[],
  asked: Asked,
  desk: Desk,
): Promise<void> {
  if (texts.length < 2 || texts.length > most)
    throw new Failure(
      2,
      `${texts.length === 1 ? 'One is' : `${texts.length} are`} given; give two to ${most} ${name}.`,
      ['acquis help compare'],
    );
  if (apiOf(asked, desk)) {
    const { comparedFrom } = await import('../server/answers.js');
    return comparedFrom(name, texts, asked, desk);
  }
  const view = viewOf(asked, desk);
  const { side, together, below, found } = compared(name, texts, view);
  const twice = found.find((id, index) => found.indexOf(id) !== index);
  if (twice !== undefined) throw new Failure(2, `Two of those given are "${twice}"; name each once.`);
  const data = { ...side, comparisons: comparisonsOf(name, found, view), ...together };
  const csv = async () => csvOf(sideBySideTable(side, below));
  const text = () => printLines(comparedLines({ ...side, ...together }, desk.surroundings.columns), desk);
  return give({ data, meta: metaOf(view), csv, text }, asked, desk);
}
