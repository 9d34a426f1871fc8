import {
  type CollectionName,
  type DeepReadonly,
  descriptorOf,
  formatEdtf,
  type Kinds,
  kindNames,
  type Reference,
} from '@acquis/domain';
import { escaped, linkTo } from '@acquis/domain/markdown';
import { attestationSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { type Asked, addressOf, apiOf, pageOf } from '../asked.js';
import { citation, citationsOf, citedInWords } from './rests.js';

/** A record in a few words. */
export const brief = z.strictObject({
  kind: z.enum(kindNames),
  id: z.string(),
  title: z.string(),
  short: z.string().describe('The title where room is short; tells apart the stages of one resolution.'),
  date: z.string().nullable().describe('EDTF; null: it has none.'),
  sentence: z.string().describe('What the record says, computed as of the day.'),
  attestation: attestationSchema,
  citations: z.array(citation),
  page: z.string().nullable().describe('Its page for people; null where there is no site.'),
  api: z.string().describe('The record for programs.'),
});

/** A record in a few words. */
export type Brief = DeepReadonly<z.output<typeof brief>>;

/** A record of a collection in a few words. */
export function briefOf<K extends CollectionName>(name: K, record: Kinds[K], asked: Asked): Brief {
  const { view } = asked;
  const { short, date } = descriptorOf(name);
  const { id, title, attestation } = record;
  const reference = { collection: name, id };
  return {
    kind: name,
    id,
    title,
    short: short(record),
    date: date(record),
    sentence: view.of(name).sentence(record),
    attestation,
    citations: citationsOf(record, view),
    page: pageOf(asked, reference),
    api: apiOf(asked, reference),
  };
}

/** The record a reference points to, in a few words; none where it is not known on the day. */
export function briefOfReference({ collection, id }: Reference, asked: Asked): readonly Brief[] {
  const record = asked.view.of(collection).lookup(id);
  return record ? [briefOf(collection, record, asked)] : [];
}

/** How well something is attested and where it was read, between brackets. */
export function attestedLine({ attestation, citations }: Pick<Brief, 'attestation' | 'citations'>): string {
  const cited = citedInWords(citations);
  return `(${attestation}${cited === '' ? '' : `; ${escaped(cited)}`})`;
}

/** A record on one line of Markdown: name, id, date, sentence, attestation, sources. */
export function briefLine(record: Brief, asked: Asked): string {
  const { kind, id, short, date, sentence } = record;
  const on = date === null ? '' : `, ${formatEdtf(date)}`;
  const name = linkTo(short, addressOf(asked, { collection: kind, id }));
  return `${name} (\`${kind}/${id}\`${on}): ${escaped(sentence)} ${attestedLine(record)}`;
}
