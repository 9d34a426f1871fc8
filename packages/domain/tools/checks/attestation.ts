import { isMap } from 'yaml';
import { type Attestation, attestations } from '../../src/core/attestation.ts';
import { type Finding, findingAt } from '../problem.ts';
import { visit } from '../visit.ts';
import type { Check, Context, LocatedRecord } from './context.ts';

const rank = (attestation: Attestation) => attestations.indexOf(attestation);

function isAttestation(value: unknown): value is Attestation {
  return attestations.some((attestation) => attestation === value);
}

/** The strongest attestation among the sources cited; undefined where none is in the record. */
function best(context: Context, citations: unknown): Attestation | undefined {
  const sources = Array.isArray(citations) ? citations : [];
  const known = sources.flatMap(
    (citation) => context.get('sources', String(Object(citation).source))?.attestation ?? [],
  );
  return known.sort((a, b) => rank(a) - rank(b))[0];
}

function upgraded(context: Context, { raw, record }: LocatedRecord): Finding[] {
  return [...visit(raw.node, undefined)].flatMap(({ node, path }) => {
    if (!isMap(node) || !node.has('attestation')) return [];
    const { attestation, citations } = Object(node.toJS(raw.file.document));
    const strongest = best(context, citations?.length > 0 ? citations : record.citations);
    if (!isAttestation(attestation) || !strongest || rank(attestation) >= rank(strongest)) return [];
    return [
      findingAt(raw, [...path, 'attestation'], {
        found: `attestation ${attestation}`,
        expected: `${strongest}, the best of the sources cited`,
        mend: `Write ${strongest}, or cite the source that attests it better.`,
      }),
    ];
  });
}

/** What is shown is never better attested than its sources. */
export const attestation: Check = {
  name: 'attestation',
  why: 'A reader trusts the badge: it is never better than the best source cited.',
  check: (context) => context.all.flatMap((located) => upgraded(context, located)),
};
