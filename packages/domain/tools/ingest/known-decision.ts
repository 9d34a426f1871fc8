import type { Decision } from '../../src/decisions/schema.ts';
import { sides } from '../../src/decisions/sides.ts';
import type { Doubt } from './proposal.ts';
import { inFigures, type VoteRead } from './sides.ts';

/** The decision of the record on a symbol or draft at a stage. */
export function knownDecision(
  { symbol, draft, stage }: { symbol?: string | undefined; draft?: string | undefined; stage?: string | undefined },
  decisions: readonly Decision[],
): Decision | undefined {
  return decisions.find(
    (decision) =>
      decision.stage === stage &&
      ((symbol !== undefined && decision.symbol === symbol) || (draft !== undefined && decision.draft === draft)),
  );
}

/** How the figures of a text compare with those of the decision in the record. */
export function comparedWith(
  known: Decision,
  tally: VoteRead['tally'],
  line: number,
): { readonly says: string; readonly doubts: readonly Doubt[] } {
  const there = `in the record already as decisions/${known.id}`;
  if (!tally || !known.tally) return { says: there, doubts: [] };
  if (sides.every((side) => tally[side] === known.tally?.[side]))
    return { says: `${there}, with the same figures`, doubts: [] };
  const doubt = {
    line,
    found: `the figures ${inFigures(tally)}`,
    expected: `${inFigures(known.tally)}, which decisions/${known.id} has`,
    mend: 'If both sources are sound, this is a discrepancy: pnpm data new discrepancy.',
  };
  return { says: there, doubts: [doubt] };
}
