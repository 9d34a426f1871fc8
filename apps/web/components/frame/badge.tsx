import type { Attestation } from '@acquis/domain';

const meaning: Readonly<Record<Attestation, string>> = {
  official: 'Attested by a United Nations or depositary document',
  reported: 'Attested by an observatory, the press, a non-governmental organisation or a scholar',
  unverified: 'Known, not yet checked against a source that was read',
};

/** How well a record or a value is attested. */
export function Badge({ of }: { readonly of: Attestation }) {
  return (
    <span className={`badge ${of}`} title={meaning[of]}>
      {of}
    </span>
  );
}
