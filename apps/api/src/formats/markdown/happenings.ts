import { type DatedHappening, formatEdtf, inWords } from '@acquis/domain';
import { linkTo } from '@acquis/domain/markdown';
import { titleOf } from '../../told/subject.js';
import type { HappeningFormat } from '../happening-format.js';
import { asMarkdown } from './address.js';
import { listing } from './listing.js';
import { commonMark } from './markdown.js';

function lineOf({ on, title, status, attestation }: DatedHappening, url: string): string {
  const standing = status === 'done' ? attestation : `${inWords(status)}, ${attestation}`;
  return `${formatEdtf(on)}: ${linkTo(title, url)} (${standing})`;
}

/** Happenings as text, each with how it stands on the day and how well it is attested, linked to its record. */
export const happeningsMarkdown: HappeningFormat = {
  ...commonMark,
  happenings: (happenings, subject) => {
    const addressOf = asMarkdown(subject);
    const lines = happenings.map((each) => lineOf(each, addressOf({ collection: each.collection, id: each.record })));
    const lead =
      'What happened, what is announced, and what was planned for a day that has passed without an outcome in the record.';
    return listing({ title: titleOf(subject), lead, lines }, subject);
  },
};
