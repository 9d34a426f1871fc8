import type { Attestation } from '@acquis/domain';
import { type Span, toned } from '../text/line.js';

/** How well something is attested, in brackets: `[official]`. What rests on less than a United Nations document stands out. */
export function attestationTag(attestation: Attestation): Span {
  return toned(`[${attestation}]`, attestation === 'official' ? 'quiet' : 'warning');
}

/** For what is not in the record at all. */
export const unknownTag: Span = toned('[unknown]', 'warning');

/** What each attestation rests on, in words. */
export const attestationMeaning: Readonly<Record<Attestation, string>> = {
  official: 'rests on a document of the United Nations or of a depositary',
  reported: 'rests on a report, not on a document of the United Nations',
  unverified: 'known, not yet checked against a source that was read',
};
