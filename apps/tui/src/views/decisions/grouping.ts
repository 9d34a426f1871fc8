import { coalitionsOn } from '@acquis/analysis';
import { type VoteGroup, voteGrid } from '@acquis/charts';
import type { Coalition, Decision, View } from '@acquis/domain';
import type { Look } from '../look.js';

/** A vote grouped, with what it is grouped by in words. */
export interface Grouped {
  readonly by: string;
  readonly groups: readonly VoteGroup[];
}

/** The coalition a look groups by, of those whose members of the day are wholly known; undefined where there is none. */
function coalitionOf({ coalition }: Look, decision: Decision, view: View): Coalition | undefined {
  const all = coalitionsOn(decision, view);
  return all.at(all.length > 0 ? ((coalition % all.length) + all.length) % all.length : 0);
}

/** The vote by member grouped as a look asks; no groups where the record holds no complete vote. */
export function grouped(decision: Decision, view: View, look: Look): Grouped {
  if (look.grouping === 'vote') return { by: 'by vote', groups: voteGrid(decision, view, 'vote') };
  const coalition = look.grouping === 'coalition' ? coalitionOf(look, decision, view) : undefined;
  return coalition
    ? {
        by: `by coalition: ${coalition.shortName}, members of that day`,
        groups: voteGrid(decision, view, { coalition: coalition.id }),
      }
    : { by: 'by regional group of today', groups: voteGrid(decision, view, 'region') };
}
