import type { Row } from '../core/collection.js';
import { compareEdtf, compareText } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { Process } from '../processes/schema.js';
import type { Intervention } from './schema.js';
import { basisWords, interventionInWords } from './sentence.js';

/** The process an intervention was made in: that of its meeting, else of its decision; null where neither has one. */
export function processOf({ meeting, decision }: Intervention, view: View): Process['id'] | null {
  const met = meeting ? view.meetings.get(meeting)?.process : null;
  return met ?? (decision ? view.decisions.get(decision)?.process : null) ?? null;
}

/** The interventions known on the view's day that meet a condition, by date. */
export function interventionsWhere(
  view: View,
  wanted: (intervention: Intervention) => boolean,
): readonly Intervention[] {
  return [...view.interventions.find(wanted)].sort(
    (a, b) => compareEdtf(a.on ?? '9999', b.on ?? '9999') || compareText(a.id, b.id),
  );
}

/** Interventions as rows of a section. */
export function interventionRows(interventions: readonly Intervention[], view: View): readonly Row[] {
  return interventions.map((intervention) => ({
    on: intervention.on,
    text: interventionInWords(intervention, view),
    note: basisWords[intervention.basis],
    reference: { collection: 'interventions' as const, id: intervention.id },
    citations: intervention.citations,
  }));
}
