import { type Attestation, type CollectionName, descriptorOf, type Item, type Kinds, type View } from '@acquis/domain';

/** One of the records compared. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly sentence: string;
  readonly attestation: Attestation;
}

/** One line of a comparison: what it is about, and what each record has there. */
export interface ComparedLine {
  readonly label: string;
  /** In the order of the records; without items where a record has nothing there. */
  readonly values: readonly (readonly Item[])[];
  readonly differs: boolean;
}

/** Records of one kind side by side. */
export interface SideBySide {
  readonly records: readonly Compared[];
  readonly lines: readonly ComparedLine[];
}

/** What the facts at a glance say of records of one kind, line by line. A line none of them has is not there. */
export function sideBySide<K extends CollectionName>(name: K, records: readonly Kinds[K][], view: View): SideBySide {
  const descriptor = descriptorOf(name);
  const glances = records.map((record) => descriptor.glance(record, view));
  const labels = [...new Set(glances.flatMap((lines) => lines.map(({ label }) => label)))];
  const lines = labels.map((label): ComparedLine => {
    const values = glances.map((glance) => glance.find((line) => line.label === label)?.items ?? []);
    const said = new Set(values.map((items) => items.map(({ text }) => text).join('\n')));
    return { label, values, differs: said.size > 1 };
  });
  return {
    records: records.map((record) => ({
      id: record.id,
      title: record.title,
      short: descriptor.short(record),
      sentence: descriptor.sentence(record, view),
      attestation: record.attestation,
    })),
    lines: lines.filter(({ values }) => values.some((items) => items.length > 0)),
  };
}

/** The comparisons in the record that set two or more of these records side by side. */
export function comparisonsOf(name: CollectionName, ids: readonly string[], view: View): readonly string[] {
  return view.comparisons
    .find(
      ({ columns }) =>
        columns.filter(({ record }) => record?.collection === name && ids.includes(record.id)).length > 1,
    )
    .map(({ id }) => id);
}
