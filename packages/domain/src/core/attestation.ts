/**
 * How well a record or a value is attested, strongest first.
 *
 * - `official`: a United Nations or depositary document
 * - `reported`: an observatory, the press, a non-governmental organisation, a scholar
 * - `unverified`: known, not yet checked against a source that was read
 */
export const attestations = ['official', 'reported', 'unverified'] as const;

/** One of the {@link attestations}. */
export type Attestation = (typeof attestations)[number];

/** The weaker of two attestations: what a surface shows when a value and its record differ. */
export function weaker(a: Attestation, b: Attestation): Attestation {
  return attestations.indexOf(a) > attestations.indexOf(b) ? a : b;
}
