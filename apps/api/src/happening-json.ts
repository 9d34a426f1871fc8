import type { DatedHappening } from '@acquis/domain';

/** A happening as this API gives it: the record it is of, when it was stated, how it stands on the day. */
export function happeningJson({
  id,
  collection,
  record,
  title,
  act,
  on,
  stated,
  status,
  planned,
  tracks,
  attestation,
  citations,
}: DatedHappening) {
  return {
    id,
    collection,
    record,
    title,
    act,
    on,
    stated,
    status,
    planned: planned ?? false,
    tracks,
    attestation,
    citations,
  };
}
