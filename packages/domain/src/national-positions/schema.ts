import { z } from 'zod';
import { type Entry, edtf, fact, kind, maybeText, text, webAddress } from '../core/fields.js';
import { party } from '../core/party.js';
import { reference } from '../generated/references.js';

/** A published reading of how international law applies in cyberspace. */
export const nationalPositionSchema = kind('national-positions', {
  holder: party.describe('Whose position it is.'),
  on: edtf.describe('When it was issued.'),
  pillar: reference.pillars.describe('The item it belongs to.'),
  issuedBy: maybeText.describe('The authority or person that issued it.'),
  url: webAddress.describe('Where it can be read; null: no address known.'),
  topics: z.array(text).default([]).describe('Subjects it takes up, in lower-case words joined by hyphens.'),
  compiledIn: z.array(reference.documents).default([]).describe('Compendia of the United Nations it stands in.'),
  events: z
    .array(
      fact({
        act: z.enum(['published', 'presented', 'endorsed', 'supplemented']).describe('What happened.'),
        note: maybeText.describe('Words to go with it, neutral and without hindsight.'),
      }),
    )
    .default([])
    .describe('What followed: publication, endorsement, a further paper.'),
});

/** A published reading of how international law applies in cyberspace. */
export interface NationalPosition extends Entry<typeof nationalPositionSchema> {}
