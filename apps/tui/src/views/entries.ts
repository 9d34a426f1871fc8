import type { Entry } from '@acquis/analysis/dossier';
import { formatEdtfShort } from '@acquis/domain';
import { type Line, line, linked, toned } from '../text/line.js';
import { hanging, widest, wrap } from '../text/wrap.js';
import { attestationTag } from './attestation.js';
import { markSpan } from './decisions/grid.js';
import { heading } from './sections.js';

/** Lines of a dossier with their dates in a column, each leading to the record it stands in. */
export function entryLines(entries: readonly Entry[], width: number): readonly Line[] {
  const dates = widest(
    entries.flatMap(({ on }) => (on ? [formatEdtfShort(on)] : [])),
    Math.floor(width / 3),
  );
  return entries.flatMap(({ on, text, note, reference, attestation, vote }) =>
    hanging(
      dates > 0 ? line(toned(on ? formatEdtfShort(on) : '', 'quiet')) : line(toned('·', 'quiet')),
      dates > 0 ? dates + 2 : 2,
      line(
        vote && markSpan(vote),
        vote && ' ',
        linked(text, reference),
        attestation && attestation !== 'official' && ' ',
        attestation && attestation !== 'official' && attestationTag(attestation),
        note && toned(` (${note})`, 'quiet'),
      ),
      width,
    ),
  );
}

/** A part of a dossier: heading with the number of its lines, a sentence, the lines; nothing where there are none. */
export function partLines(title: string, lead: string, entries: readonly Entry[], width: number): readonly Line[] {
  if (entries.length === 0) return [];
  return [
    ...heading(`${title} · ${entries.length}`),
    ...(lead ? wrap(line(toned(lead, 'quiet')), width) : []),
    ...entryLines(entries, width),
  ];
}
