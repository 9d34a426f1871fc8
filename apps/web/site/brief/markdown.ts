import type { Entry } from '@acquis/analysis/dossier';
import { formatEdtf, formatEdtfShort, version } from '@acquis/domain';
import { blocks, bullets, escaped, linkTo } from '@acquis/domain/markdown';
import { words } from '@/words/brief';
import { pathOf } from '../day';
import type { Brief } from './brief';
import type { BriefSection } from './section';

/** Where the brief and the records it names stand. */
export interface Addresses {
  /** The brief itself, as known on its day. */
  readonly self: string;
  /** The site on the day of the brief; paths are added to it. */
  readonly base: string;
}

function line({ on, text, note, reference, attestation }: Entry, base: string): string {
  const what = reference ? linkTo(text, base + pathOf(reference)) : escaped(text);
  const more = [note && ` — ${escaped(note)}`, attestation && ` *(${attestation})*`].filter(Boolean).join('');
  return `${on ? `${formatEdtfShort(on)}: ` : ''}${what}${more}`;
}

function part({ title, lead, entries, none }: BriefSection, base: string): string {
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
    words.footInMarkdown(version, day, self),
  );
  return `${text}\n`;
}
