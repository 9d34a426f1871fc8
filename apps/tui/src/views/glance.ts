import { attestationOf, type Glance, type RecordHead } from '@acquis/domain';
import { type Line, line, linked, type Span, toned } from '../text/line.js';
import { hanging, widest } from '../text/wrap.js';
import { attestationTag } from './attestation.js';

/** Facts at a glance: label, value, and how well a value is attested where that is weaker than the record. */
export function glanceTable(glance: readonly Glance[], record: RecordHead, width: number): readonly Line[] {
  const shown = glance.filter(({ items }) => items.length > 0);
  const labels =
    widest(
      shown.map(({ label }) => label),
      Math.max(18, Math.floor(width / 3)),
    ) + 2;
  return shown.flatMap(({ label, items, field }) => {
    const own = attestationOf(record, field);
    const flagged = own !== record.attestation;
    const value = items.flatMap(({ text, reference }, index): Span[] => [
      ...(index > 0 ? [{ text: ' · ' }] : []),
      linked(text, reference),
    ]);
    return hanging(
      line(toned(label, 'quiet')),
      labels,
      line(...value, flagged && ' ', flagged && attestationTag(own)),
      width,
    );
  });
}
