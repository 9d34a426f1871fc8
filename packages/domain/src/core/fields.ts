/**
 * The building blocks of every record's schema. Each carries, as zod metadata, what the rest of the house must know about
 * a field (what it refers to, how it is dated, whether it was written with hindsight), so that no other file repeats it.
 *
 * @module
 */
import { z } from 'zod';
import { kindNames } from '../generated/kind-names.js';
import { reference } from '../generated/references.js';
import { attestations } from './attestation.js';
import { EDTF_FORMS, isDay, isEdtf } from './edtf.js';
import type { DeepReadonly } from './record.js';

/** How a field takes part in the as-of view; read by `tools/generate/shapes.ts`. */
export interface FieldMeta {
  /** The collection an id points into. */
  readonly reference?: string;
  /** Text written with hindsight, shown from the day the record was last written. */
  readonly hindsight?: boolean;
  /** A field of the same object, a reference; the value is not shown before what it refers to is known. */
  readonly knownWith?: string;
  /** A date shown only once it has come: what it dates was not stated ahead. */
  readonly onceCome?: boolean;
  /** A list that is empty, or a value that is null, until an event with this act is known, in the record's `events`. */
  readonly sinceAct?: string;
  /** The object is a fact with `on` and `stated`, or a term with `from` and `to`. */
  readonly dated?: 'fact' | 'term';
}

/** A date of any precision, as EDTF text; see `core/edtf.ts`. */
export const edtf = z
  .string()
  .refine(isEdtf, { error: `expected a quoted date: ${EDTF_FORMS}` })
  .meta({ id: 'Edtf', description: `A date: ${EDTF_FORMS}.`, examples: ['2023-12-22'] });

/** A single day, `YYYY-MM-DD`, UTC. */
export const day = z
  .string()
  .refine(isDay, { error: 'expected a quoted day that exists, "YYYY-MM-DD"' })
  .meta({ id: 'Day', description: 'A day, YYYY-MM-DD, in UTC.', examples: ['2023-12-22'] });

/** Non-empty text without surrounding blanks. */
export const text = z
  .string()
  .min(1)
  .regex(/^\S(?:[\s\S]*\S)?$/, 'expected text without blanks at either end');

/** An address on the web; null: none. No other protocol, so that no link made of a record runs or opens anything. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .nullable()
  .default(null);

/** Text or null where it is not known. */
export const maybeText = text.nullable().default(null);

/** Our own prose: one to three plain sentences, written with hindsight, hence absent on earlier days. */
export const prose = text.max(900).nullable().default(null).meta({ hindsight: true });

/** A list of short statements written with hindsight. */
export const proseList = z.array(text).default([]).meta({ hindsight: true });

/** How well a record or a value is attested. */
export const attestation = z.enum(attestations).meta({
  id: 'Attestation',
  description:
    'official: UN or depositary document; reported: observatory, press, NGO, scholar; unverified: not yet checked against a source that was read.',
});

/** A source and the place in it. */
export const citation = z
  .strictObject({
    source: reference.sources.describe('The source, by id.'),
    locator: maybeText.describe('Paragraph, page, annex or line of the source; null where the whole source is meant.'),
  })
  .meta({ id: 'Citation', description: 'A source and the place in it.' });

/** One or more citations. */
export const citations = z.array(citation).min(1);

/** Where a value of a record is better or worse attested than the record itself. */
const fieldAttestation = z.strictObject({
  attestation: attestation.describe('How well this one value is attested.'),
  citations: z.array(citation).default([]).describe('Where this one value was read; empty: where the record was.'),
  note: maybeText.describe('What a reader should know of how the value was come by.'),
});

/** The head every record has. */
export const head = {
  title: text.max(300).describe('The official title, or the name by which the record is listed.'),
  summary: prose.describe('One to three plain sentences in our own words, neutral in tone.'),
  tracks: z.array(reference.tracks).default([]).describe('The tracks of negotiation the record belongs to.'),
  attestation: attestation.describe('How well the record as a whole is attested.'),
  citations: citations.describe('Where the record was read: source and locator.'),
  fields: z
    .record(z.string(), fieldAttestation)
    .default({})
    .describe('Values attested otherwise than the record, by path.'),
  unknowns: proseList.describe('What a reader would look for and the sources read do not say.'),
  recorded: day.describe('The day the record was first entered.'),
  reviewed: day
    .nullable()
    .default(null)
    .describe('The day it was last read against its sources; null: not since it was entered.'),
  formerIds: z.array(text).default([]).describe('Ids under which the record was published before.'),
};

type Shape = z.core.$ZodLooseShape;

/** An object of a list that states something on a day. */
export function fact<S extends Shape>(shape: S) {
  return z
    .strictObject({
      ...shape,
      on: edtf.describe('When it happened or is to happen.'),
      stated: edtf
        .nullable()
        .default(null)
        .describe('When it became public, if before it happened; null: when it happened.'),
      citations: z.array(citation).default([]).describe('Where it was read; empty: where the record was.'),
    })
    .meta({ dated: 'fact' });
}

/** An object of a list that holds for a span of time. */
export function term<S extends Shape>(shape: S) {
  return z
    .strictObject({
      ...shape,
      from: edtf.nullable().default(null).describe('First day; null where it was not found.'),
      to: edtf
        .nullable()
        .default(null)
        .describe('The day it ended; null while it lasts. A membership no longer counts on that day.'),
      citations: z.array(citation).default([]).describe('Where it was read; empty: where the record was.'),
    })
    .meta({ dated: 'term' });
}

/** A pointer to a record of any kind. */
export const anyReference = z
  .strictObject({
    collection: z.enum(kindNames).describe('The collection of the record pointed to.'),
    id: text.describe('Its id.'),
  })
  .meta({ reference: '*' });

/** The type of a kind's records: the schema's output, read-only throughout. */
export type Entry<S extends z.ZodType> = DeepReadonly<z.output<S>>;

/** The schema of a kind: its id, the head every record has, and its own fields. */
export function kind<K extends keyof typeof reference, S extends Shape>(name: K, shape: S) {
  return z.strictObject({ id: reference[name], ...head, ...shape });
}
