import { type Method, Refusal, type Table } from '@acquis/analysis';
import type { View } from '@acquis/domain';
import { type Desk, give, metaOf, printLines } from '../answer.js';
import { Failure } from '../failure.js';
import type { Line } from '../text/line.js';
import type { VotesAsked } from './asked.js';

/** What an analysis found. */
export interface Found {
  readonly inputs: object;
  readonly method: Method;
}

/** How what was found is shown. */
export interface Shown<R extends Found> {
  readonly table: (result: R) => Table;
  readonly lines: (result: R, width: number) => readonly Line[];
}

/**
 * Computes an answer.
 *
 * @throws Failure when the method refuses it, with the reason
 */
export function computed<R>(compute: () => R): R {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refusal) throw new Failure(2, error.message);
    throw error;
  }
}

/** Prints what an analysis found, in the form asked for. */
export function printFound<R extends Found>(
  result: R,
  view: View,
  { table, lines }: Shown<R>,
  asked: VotesAsked,
  desk: Desk,
): Promise<void> {
  const { inputs, method, ...data } = result;
  const csv = async () => (await import('@acquis/analysis/csv')).csvOf(table(result));
  const text = () => printLines(lines(result, desk.surroundings.columns), desk);
  return give({ data, meta: metaOf(view, { inputs, method }), csv, text }, asked, desk);
}
