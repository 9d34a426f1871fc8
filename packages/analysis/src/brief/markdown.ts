import { formatEdtf, formatEdtfShort, version } from '@acquis/domain';
import { blocks, bullets, escaped, linkTo } from '@acquis/domain/markdown';
import type { Entry } from '../dossier.js';
import type { Brief } from './brief.js';
import type { BriefSection } from './section.js';
import { words } from './words.js';

/** Where the brief and the records it names stand. */
export interface Addresses {
  /** The brief itself, as known on its day: an address, or without a site the command that prints it. */
  readonly self: string;
  /** The site on the day of the brief; paths are added to it. Null where there is none: nothing is linked. */
  readonly base: string | null;
}

function line({ on, text, note, reference, attestation }: Entry, base: Addresses['base']): string {
  const what =
    reference && base !== null ? linkTo(text, `${base}/${reference.collection}/${reference.id}`) : escaped(text);
  const more = [note && ` — ${escaped(note)}`, attestation && ` *(${attestation})*`].filter(Boolean).join('');
  return `${on ? `${formatEdtfShort(on)}: ` : ''}${what}${more}`;
}

function part({ title, lead, entries, none }: BriefSection, base: Addresses['base']): string {
  return blocks(
    `## ${escaped(title)}`,
    lead && escaped(lead),
    entries.length > 0 ? bullets(entries.map((entry) => line(entry, base))) : escaped(none),
  );
}

/** A brief as CommonMark: what the page of the brief says. */
export function briefMarkdown(brief: Brief, { self, base }: Addresses): string {
  const { title, sentence, sections, day } = brief;
  const text = blocks(
    `# ${escaped(title)}`,
    words.asKnownOnInMarkdown(formatEdtf(day)),
    `> ${escaped(sentence)}`,
    ...sections.map((each) => part(each, base)),
    '---',
    words.footInMarkdown(version, day, base === null ? `\`${self}\`` : `<${self}>`),
  );
  return `${text}\n`;
}
