import type { OfficialVotes } from './official-votes.js';
import { ImportProblem } from './problem.js';
import type { ImportSummary, TotalDiffers } from './summary.js';
import { totalNames } from './totals.js';
import type { Gathering } from './votes-by-id.js';

function differing({ head, line, totals, counted }: Gathering): readonly TotalDiffers[] {
  const listed = counted.reduce((sum, rows) => sum + rows, 0);
  return totalNames.flatMap((total, index) => {
    const stated = totals[index] ?? -1;
    const found = total === 'total_ms' ? listed : (counted[index + 1] ?? 0);
    if (stated === -1 || stated === found) return [];
    return [{ line, vote: head.id, resolution: head.resolution, total, stated, counted: found }];
  });
}

/**
 * Sums up what was read, and counts the rows of each vote against its totals.
 *
 * @throws ImportProblem when not one vote of a known state was read
 */
export function summarised(read: OfficialVotes, file: string): ImportSummary {
  const votes = read.votes();
  const cells = read.rows - read.unknownRows - read.repeated - read.contradicted;
  const [first, last] = [votes[0], votes.at(-1)];
  if (!first || !last || cells === 0) {
    const found = read.rows === 0 ? 'no row below the header' : 'not one row of a known state';
    throw new ImportProblem(
      'no-votes',
      `${file} has ${found}; expected one row for each state and vote.`,
      'Download the file again.',
    );
  }
  return {
    file,
    rows: read.rows,
    votes: votes.length,
    cells,
    states: first.cells.filter((_, state) => votes.some((vote) => vote.cells[state] !== 0)).length,
    from: first.head.date,
    through: last.head.date,
    unknownRows: read.unknownRows,
    unknown: [...read.unknown.values()],
    byCode: [...read.byCode.values()],
    repeated: read.repeated,
    contradicted: read.contradicted,
    contradictions: read.contradictions,
    totalsCounted: votes.filter(({ totals }) => totals.some((total) => total !== -1)).length,
    totalsDiffer: votes.flatMap(differing),
    totalsUnlike: [...read.unlike].map(([{ head }, line]) => ({ line, vote: head.id, resolution: head.resolution })),
  };
}
