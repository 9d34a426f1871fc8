import type { Attestation } from '@acquis/domain';
import { words } from '@/words/frame';

const meaning: Readonly<Record<Attestation, string>> = {
  official: words.attestedOfficially,
  reported: words.attestedByReport,
  unverified: words.attestedNotYet,
};

/** How well a record or a value is attested. */
export function Badge({ of }: { readonly of: Attestation }) {
  return (
    <span className={`badge ${of}`} title={meaning[of]}>
      {of}
    </span>
  );
}
