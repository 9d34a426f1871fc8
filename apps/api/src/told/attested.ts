import type { Attestation, Citation, View } from '@acquis/domain';

/** How well something is attested, and by which sources, in one line. */
export function attested(view: View, attestation: Attestation, citations: readonly Citation[]): string {
  const sources = citations.map(({ source, locator }) => {
    const title = view.nameOf({ collection: 'sources', id: source });
    return locator === null ? title : `${title}, ${locator}`;
  });
  return `Attestation: ${attestation}.${sources.length === 0 ? '' : ` Sources: ${sources.join('; ')}.`}`;
}
