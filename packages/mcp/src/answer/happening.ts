import { type DeepReadonly, formatEdtf, type Happening, kindNames } from '@acquis/domain';
import { linkTo } from '@acquis/domain/markdown';
import { attestationSchema } from '@acquis/domain/schemas';
import { z } from 'zod';
import { type Asked, addressOf, apiOf, pageOf } from '../asked.js';
import { attestedLine } from './brief.js';
import { citation } from './rests.js';

/** A dated event of a record. */
export const happening = z.strictObject({
  id: z.string(),
  kind: z.enum(kindNames).describe('The kind of the record it is of.'),
  record: z.string().describe('The id of the record it is of.'),
  recordTitle: z.string(),
  title: z.string(),
  act: z.string().describe('What happens: adopted, opened, held, scheduled …'),
  on: z.string().describe('When, in EDTF.'),
  stated: z.string().nullable().describe('When it became public, if before it happened.'),
  planned: z.boolean().describe('It was expected when stated; nothing is known of whether it took place.'),
  tracks: z.array(z.string()),
  attestation: attestationSchema,
  citations: z.array(citation),
  page: z.string().nullable(),
  api: z.string(),
});

/** A dated event of a record. */
export type HappeningTold = DeepReadonly<z.output<typeof happening>>;

/** A happening with the name of its record, where that stands, and its sources: those of the record where it has none of its own. */
export function happeningOf(each: Happening, asked: Asked): HappeningTold {
  const { id, collection, record, title, act, on, stated, planned, tracks, attestation, citations } = each;
  const reference = { collection, id: record };
  return {
    id,
    kind: collection,
    record,
    recordTitle: asked.view.nameOf(reference),
    title,
    act,
    on,
    stated,
    planned: planned ?? false,
    tracks,
    attestation,
    citations: citations.length > 0 ? citations : (asked.view.of(collection).lookup(record)?.citations ?? []),
    page: pageOf(asked, reference),
    api: apiOf(asked, reference),
  };
}

/** A happening on one line of Markdown. */
export function happeningLine(each: HappeningTold, asked: Asked, standing?: string): string {
  const { kind, record, title, on } = each;
  const more = standing === undefined ? '' : ` [${standing}]`;
  return `${formatEdtf(on)}: ${linkTo(title, addressOf(asked, { collection: kind, id: record }))} (\`${kind}/${record}\`)${more} ${attestedLine(each)}`;
}
