import { z } from 'zod';
import { type Entry, text } from '../../core/fields.js';

/** What the rule on an inquiry between points of contact must be told. */
export const pointsOfContactInquiryFacts = z
  .strictObject({
    state: text.max(100).describe('Where the inquiry stands, by its key: "drafted", "sent", "acknowledged" and so on.'),
    event: text.max(100).describe('What is to be done: "send", "acknowledge", "reply" and so on.'),
    actor: text
      .max(100)
      .describe('Who is to do it, in the words of the table: "diplomatic contact of the requesting State" and so on.'),
  })
  .meta({ id: 'PointsOfContactInquiryFacts' });

/** What the rule on an inquiry between points of contact must be told. */
export type PointsOfContactInquiryFacts = Entry<typeof pointsOfContactInquiryFacts>;
