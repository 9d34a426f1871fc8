import { type Attestation, weaker } from './attestation.js';
import type { RecordHead } from './record.js';

function concerns(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`);
}

/**
 * How well a value of a record is attested: the weakest of the record's attestation and of those given for the value, for a
 * part of it, or for what it is part of. A single value is never shown as better attested than its record.
 */
export function attestationOf(
  record: Pick<RecordHead, 'attestation' | 'fields'>,
  field: string | undefined,
): Attestation {
  if (field === undefined) return record.attestation;
  return Object.entries(record.fields)
    .filter(([path]) => concerns(path, field))
    .reduce((weakest, [, { attestation }]) => weaker(weakest, attestation), record.attestation);
}
