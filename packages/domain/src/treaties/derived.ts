import { z } from 'zod';
import { type Entry, edtf } from '../core/fields.js';
import { treatyStatuses } from './status.js';

/** The facets of a treaty. */
export type TreatyFacet = 'track' | 'depositary';

const number = z.int().nonnegative();

/** What is computed of a treaty. */
export const treatyDerivedSchema = z.strictObject({
  status: z.enum([...treatyStatuses, 'unknown']).describe('Where it stands on the day.'),
  signature: z
    .strictObject({
      opens: edtf.nullable().describe('When it opened or is to open, as known on the day.'),
      closes: edtf.nullable().describe('When it closes or closed; null: not found, or not at all.'),
      daysLeft: z
        .int()
        .nullable()
        .describe('Days from the day to the last one; null where it is not open or has no end.'),
    })
    .describe('The window of signature.'),
  counts: z
    .strictObject({
      listed: z
        .boolean()
        .describe('Whether actions on it are in the record at all; where not, the numbers say nothing.'),
      signatories: number.describe('Signatures known, named or not.'),
      named: number.describe('Those whose signatory is named.'),
      signaturesNotConfirmed: number.describe('Those that are reported and not confirmed by an official source.'),
      deposited: number.describe('Instruments known to be deposited, less those denounced.'),
      depositsNotConfirmed: number.describe('Those that are reported and not confirmed by an official source.'),
      depositNotShown: number.describe(
        'Further instruments reported whose deposit no source shows; not counted as deposited.',
      ),
    })
    .describe('Computed from the actions in the record; a participant not listed may have acted all the same.'),
  entryIntoForce: z
    .strictObject({
      on: edtf.nullable().describe('When it entered into force.'),
      threshold: number.nullable().describe('Instruments needed.'),
      remaining: number.nullable().describe('How many the deposits known fall short of it.'),
    })
    .describe('How far it is from entering into force.'),
});

/** What is computed of a treaty. */
export interface TreatyDerived extends Entry<typeof treatyDerivedSchema> {}
