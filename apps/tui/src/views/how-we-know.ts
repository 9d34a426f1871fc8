import { type Citation, inWords, type RecordHead, type View, weaker } from '@acquis/domain';
import { type Line, line, linked, toned } from '../text/line.js';
import { hanging, wrap } from '../text/wrap.js';
import { attestationMeaning, attestationTag } from './attestation.js';
import { heading } from './sections.js';

function citationText({ source, locator }: Citation, view: View): string {
  return [view.nameOf({ collection: 'sources', id: source }), locator].filter(Boolean).join(', ');
}

function fieldLines(record: RecordHead, view: View, width: number): readonly Line[] {
  return Object.entries(record.fields).flatMap(([field, { attestation, citations, note }]) => {
    const weak = weaker(attestation, record.attestation) === attestation && attestation !== record.attestation;
    const words = [note, ...citations.map((citation) => citationText(citation, view))].filter(Boolean).join('; ');
    const mark = toned(weak ? '!' : '·', weak ? 'warning' : 'quiet');
    return hanging(
      line(mark),
      2,
      line(`${fieldInWords(field)} `, attestationTag(attestation), words && ` ${words}`),
      width,
    );
  });
}

/** A field's path in words: `mandate.document` becomes `mandate, document`, `introducedBy` becomes `introduced by`. */
export function fieldInWords(path: string): string {
  const words = path.split('.').map((part) => inWords(part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)));
  return words.join(', ');
}

/** What a record rests on: its attestation, its sources with the place in them, and values attested otherwise. */
export function howWeKnow(record: RecordHead, view: View, width: number): readonly Line[] {
  return [
    ...heading('How we know'),
    ...wrap(line(attestationTag(record.attestation), ` ${attestationMeaning[record.attestation]}`), width),
    ...record.citations.flatMap((citation) =>
      hanging(
        line(toned('·', 'quiet')),
        2,
        line(
          linked(view.nameOf({ collection: 'sources', id: citation.source }), {
            collection: 'sources',
            id: citation.source,
          }),
          citation.locator && `, ${citation.locator}`,
        ),
        width,
      ),
    ),
    ...fieldLines(record, view, width),
    ...wrap(
      line(toned(`Recorded ${record.recorded}${record.reviewed ? `, reviewed ${record.reviewed}` : ''}.`, 'quiet')),
      width,
    ),
  ];
}
