import {
  type Attestation,
  attestationOf,
  type Citation,
  compareEdtf,
  type Edtf,
  type MemberVote,
  type RecordHead,
  type Reference,
} from '@acquis/domain';

/** One line of a dossier or a brief: a thing done or said, with its date, its record and what limits it. */
export interface Entry {
  /** When; null: undated, or not of a day. */
  readonly on: Edtf | null;
  readonly text: string;
  /** The record it stands in; null where it is computed from many. */
  readonly reference: Reference | null;
  /** What goes with it: how directly it is known, on what account, with whom. */
  readonly note: string | null;
  /** How well what the line says of the state is attested, never better than its record; null where it is computed from many. */
  readonly attestation: Attestation | null;
  readonly citations: readonly Citation[];
  /** Whether the line is a position read from other texts or acts, which the holder did not state as such. */
  readonly inferred?: boolean;
  /** How the state voted, where the line is a vote. */
  readonly vote?: MemberVote;
}

/**
 * What a line has from the record it stands in. The line is as well attested as the field it rests on, by its path in the
 * record (`states.2`); without one, as the record.
 */
export function fromRecord(
  reference: Reference,
  record: Pick<RecordHead, 'attestation' | 'citations' | 'fields'>,
  field?: string,
): Pick<Entry, 'reference' | 'attestation' | 'citations'> {
  return { reference, attestation: attestationOf(record, field), citations: record.citations };
}

/** What the record notes of a field, of a part of it or of what it is part of; null where it notes nothing. */
export function noteOnField({ fields }: Pick<RecordHead, 'fields'>, field: string): string | null {
  const within = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);
  return noteOf(
    ...Object.entries(fields)
      .filter(([path]) => within(path, field) || within(field, path))
      .map(([, { note }]) => note),
  );
}

/** A line in words alone, computed from many records. */
export function inWordsAlone(text: string, note: string | null = null): Entry {
  return { on: null, text, reference: null, note, attestation: null, citations: [] };
}

/** Lines by date, newest first, the undated ones last. */
export function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => {
    if (a.on && b.on) return compareEdtf(b.on, a.on);
    return a.on ? -1 : b.on ? 1 : 0;
  });
}

/** The parts of a note in one, empty ones left out; null where nothing remains. */
export function noteOf(...parts: readonly (string | null | undefined | false)[]): string | null {
  const text = parts.filter(Boolean).join(' · ');
  return text === '' ? null : text;
}
