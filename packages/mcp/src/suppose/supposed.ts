import type { View } from '@acquis/domain';
import type { LegalSource } from '@acquis/domain/rules';
import type { Brief } from '../answer/brief.js';
import type { Rest } from '../answer/rests.js';

/** The answer to a supposition. */
export interface Supposed {
  /** The record it is about; null: none, only facts that were given. */
  readonly about: Brief | null;
  readonly result: Readonly<Record<string, unknown>>;
  readonly rests: readonly Rest[];
  readonly text: readonly (string | false)[];
}

/** The sources of provisions, as what an answer rests on. */
export function legalRests(legal: readonly LegalSource[], view: View): readonly Rest[] {
  return legal.flatMap(({ source, locator }) => {
    const known = view.sources.get(source);
    return known ? [{ attestation: known.attestation, citations: [{ source, locator }] }] : [];
  });
}
