import type { Day, RecordHead } from '@acquis/domain';
import { words } from '@/words/record';

/** What is said in place of prose on a day before it was written. */
export const toldWithHindsight = words.hindsightNotShown;

/** Whether a day lies before the record was last written: prose told with hindsight is then absent, not unknown. */
export function hidesHindsight({ recorded, reviewed }: Pick<RecordHead, 'recorded' | 'reviewed'>, day: Day): boolean {
  return day < (reviewed ?? recorded);
}
