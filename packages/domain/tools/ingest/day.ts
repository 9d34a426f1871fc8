import { earliest, isEdtf } from '../../src/core/edtf.ts';
import type { Doubt } from './proposal.ts';

/** The doubt of an act on what is no date, or on a day still to come; none where there is no date. */
export function dayDoubts(on: string | undefined, today: string, line: number): readonly Doubt[] {
  if (on === undefined) return [];
  const mend = 'Compare the day with the page; what is still to come is entered once it is done.';
  if (!isEdtf(on)) return [{ line, found: `the day "${on}"`, expected: 'a day such as 2026-11-20', mend }];
  if (earliest(on) <= today) return [];
  return [{ line, found: `${on}, which is still to come`, expected: `a day not after ${today}`, mend }];
}
