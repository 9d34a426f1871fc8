import { formatEdtf } from '@acquis/domain';
import { thingOf } from '@acquis/domain/linked-data';
import { escaped, linkTo } from '@acquis/domain/markdown';
import type { z } from 'zod';
import { hit } from '../openapi/hit-schema.js';
import { type Subject, titleOf } from '../told/subject.js';
import { suffixesOf } from './in-formats.js';
import { type ItemFormat, itemFormats } from './item-formats.js';
import { itemList, linkedData } from './linked-data/json-ld.js';
import { originOf } from './linked-data/origin.js';
import { asMarkdown } from './markdown/address.js';
import { listing } from './markdown/listing.js';
import { commonMark } from './markdown/markdown.js';

type Hit = z.output<typeof hit>;

/** A format that what a search found can be had in besides JSON. */
export interface HitFormat extends Pick<ItemFormat, 'suffix' | 'mediaType' | 'type'> {
  /** Writes hits, best first. */
  readonly hits: (hits: readonly Hit[], subject: Subject) => string;
}

const lead = 'What was found, best first.';

const markdown: HitFormat = {
  ...commonMark,
  hits: (hits, subject) => {
    const addressOf = asMarkdown(subject);
    const lines = hits.map(({ collection, id, short, date, summary }) => {
      const when = date === null ? '' : ` (${formatEdtf(date)})`;
      return `${linkTo(short, addressOf({ collection, id }))}${when}: ${escaped(summary)}`;
    });
    return listing({ title: titleOf(subject), lead, lines }, subject);
  },
};

function found({ collection, id }: Hit, subject: Subject): object | undefined {
  const record = subject.view.of(collection).lookup(id);
  return record && thingOf(collection, record, originOf(subject));
}

const jsonLd: HitFormat = {
  ...linkedData,
  hits: (hits, subject) =>
    itemList(
      { id: `${subject.service.apiUrl}${subject.path}`, name: titleOf(subject), description: lead },
      hits.map((each) => found(each, subject)),
    ),
};

/** The formats what a search found can be had in besides JSON. */
export const hitFormats: readonly (ItemFormat | HitFormat)[] = [...itemFormats, jsonLd, markdown];

/** Their media types by the suffix that ends the path, JSON first. */
export const hitSuffixes = suffixesOf(hitFormats);

/** Items of a search as hits again. */
export function hitsOf(items: readonly { readonly json: string }[]): readonly Hit[] {
  return items.map(({ json }) => hit.parse(JSON.parse(json)));
}
