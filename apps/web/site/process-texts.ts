import { compareEdtf, compareText, type Edtf, type Process, type Reference, type View } from '@acquis/domain';

/** A text or a decision of a process, in the order of time. */
export interface ProcessText {
  readonly reference: Reference;
  readonly on: Edtf | null;
  readonly name: string;
  readonly note: string;
  /** Whether it is an act of an organ, and not a text. */
  readonly decision: boolean;
  /** Whether it is a report the process agreed. */
  readonly outcome: boolean;
}

/** The texts of a process and the decisions about it by date, undated ones last. */
export function textsOf(process: Process, view: View): readonly ProcessText[] {
  const documents = view.documents
    .find(({ id, process: of }) => of === process.id || process.outcomes.includes(id))
    .map(({ id, on, title }) => {
      const reference = { collection: 'documents' as const, id };
      const name = view.nameOf(reference);
      return {
        reference,
        on,
        name,
        note: name === title ? '' : title,
        decision: false,
        outcome: process.outcomes.includes(id),
      };
    });
  const decisions = view.decisions
    .find((decision) => decision.process === process.id)
    .map((decision) => {
      const reference = { collection: 'decisions' as const, id: decision.id };
      const note = view.decisions.sentence(decision);
      return { reference, on: decision.on, name: view.nameOf(reference), note, decision: true, outcome: false };
    });
  return [...documents, ...decisions].sort(
    (a, b) => compareEdtf(a.on ?? '9999', b.on ?? '9999') || compareText(a.name, b.name),
  );
}

/** Texts by the year of their date, in order; those without one come last, under null. */
export function textsByYear(
  texts: readonly ProcessText[],
): readonly (readonly [string | null, readonly ProcessText[]])[] {
  const years = new Map<string | null, ProcessText[]>();
  for (const each of texts) {
    const year = each.on ? each.on.slice(0, 4) : null;
    years.set(year, [...(years.get(year) ?? []), each]);
  }
  return [...years];
}
