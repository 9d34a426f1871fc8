import { replayAll, replaySteps, verdictOn } from '@acquis/domain/rules';
import { type Asked, type Desk, give, metaOf, printLines, viewOf } from '../answer.js';
import { knownRecord } from '../known-record.js';
import { verdictLines } from '../views/verdict.js';
import { listedOutcomes, verdictsLines } from '../views/verdicts.js';

/** What is asked of `acquis verdict`. */
export interface VerdictAsked extends Asked {
  readonly all?: boolean;
}

/** Prints what the rule of its organ says of a decision. */
export function printVerdict(text: string, asked: VerdictAsked, desk: Desk): Promise<void> {
  const view = viewOf(asked, desk);
  const decision = knownRecord(view, 'decisions', text, 'acquis verdict');
  const verdict = verdictOn(decision, view);
  const lines = () => verdictLines(decision, verdict, replaySteps(decision, view), view, desk.surroundings.columns);
  return give({ data: verdict, meta: metaOf(view), text: () => printLines(lines(), desk) }, asked, desk);
}

/** Prints how many decisions agree with their rules, and which do not or lack facts. */
export function printVerdicts(asked: VerdictAsked, desk: Desk): Promise<void> {
  const view = viewOf(asked, desk);
  const replays = replayAll(view);
  const listed = asked.all ? listedOutcomes.all : listedOutcomes.usual;
  const lines = () => verdictsLines(replays, listed, view, desk.surroundings.columns);
  return give({ data: replays, meta: metaOf(view), text: () => printLines(lines(), desk) }, asked, desk);
}
