import type { Day } from '@acquis/domain';
import type { Selection } from '../store/selection.js';
import type { VoteStore } from '../store/vote-store.js';

/** Over how many years up to the last vote blocs are looked for unless others are asked for: how states vote now. */
export const usualYears = 10;

/** From which day on blocs are looked for: as asked, else of the last ten years of the votes, where no votes or end are named. */
export function usualFrom({ votes }: VoteStore, { from, to, votes: named }: Selection): Day | undefined {
  if (from !== undefined || to !== undefined || named !== undefined) return from;
  const last = votes.reduce<Day | undefined>((day, { on }) => (day === undefined || on > day ? on : day), undefined);
  return last && `${Number(last.slice(0, 4)) - usualYears + 1}-01-01`;
}
