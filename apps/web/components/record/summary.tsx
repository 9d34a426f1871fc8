import type { RecordHead } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';

/** Our own prose on a record, with how well it is attested where that differs from the record. */
export function Summary({ record }: { readonly record: RecordHead }) {
  if (!record.summary) return null;
  const attested = record.fields.summary?.attestation;
  return (
    <p className="measure mt-4">
      {record.summary} {attested && <Badge of={attested} />}
    </p>
  );
}
