import { attestationOf } from '../core/attestation-of.js';
import type { Citation, RecordHead } from '../core/record.js';
import type { View } from '../core/view.js';
import { fieldInWords } from '../core/words.js';
import { blocks, bullets, escaped, linkTo } from './text.js';

/** A source by its title, linked to where it stands, with the place in it. */
export function cited({ source, locator }: Citation, view: View): string {
  const url = view.sources.get(source)?.url;
  const title = view.nameOf({ collection: 'sources', id: source });
  return [url ? linkTo(title, url) : escaped(title), locator && escaped(locator)].filter(Boolean).join(', ');
}

/** What a record rests on: how well it is attested, by which sources, and which values are attested otherwise. */
export function howWeKnow(record: RecordHead, view: View): string {
  const { attestation, citations, fields, recorded, reviewed } = record;
  const otherwise = Object.entries(fields).map(([field, own]) => {
    const words = [own.note && escaped(own.note), ...own.citations.map((each) => cited(each, view))].filter(Boolean);
    return `${escaped(fieldInWords(field))}: ${attestationOf(record, field)}${words.length > 0 ? ` (${words.join('; ')})` : ''}`;
  });
  return blocks(
    '## How we know',
    `Attestation: ${attestation}. Recorded ${recorded}${reviewed ? `, reviewed ${reviewed}` : ''}.`,
    bullets([...citations.map((citation) => cited(citation, view)), ...otherwise]),
  );
}
