import { attestation } from './attestation.ts';
import { bindingDays } from './binding-days.ts';
import { chronology } from './chronology.ts';
import { citations } from './citations.ts';
import { comparisons } from './comparisons.ts';
import type { Check } from './context.ts';
import { fieldPaths } from './field-paths.ts';
import { filing } from './filing.ts';
import { frameworkTotals } from './framework-totals.ts';
import { intake } from './intake.ts';
import { intakeTotals } from './intake-totals.ts';
import { interventions } from './interventions.ts';
import { meetingsInProcess } from './meetings-in-process.ts';
import { membershipLists } from './membership-lists.ts';
import { method } from './method.ts';
import { procedures } from './procedures.ts';
import { references } from './references.ts';
import { replay } from './replay.ts';
import { stances } from './stances.ts';
import { steps } from './steps.ts';
import { symbols } from './symbols.ts';
import { tally } from './tally.ts';
import { totals } from './totals.ts';
import { treatyActions } from './treaty-actions.ts';
import { treatyCounts } from './treaty-counts.ts';
import { votes } from './votes.ts';

/** Every check on records and votes; those on the form of files are in `forms/`. */
export const checks: readonly Check[] = [
  filing,
  references,
  citations,
  totals,
  tally,
  votes,
  method,
  replay,
  steps,
  symbols,
  meetingsInProcess,
  interventions,
  chronology,
  attestation,
  fieldPaths,
  stances,
  treatyActions,
  treatyCounts,
  bindingDays,
  membershipLists,
  frameworkTotals,
  procedures,
  comparisons,
  intake,
  intakeTotals,
];
