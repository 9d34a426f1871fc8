import { anyReference, day, type Entry, kind, text } from '../core/fields.js';

/** A change of our own record: what was changed, when and why. */
export const revisionSchema = kind('revisions', {
  on: day.describe('The day of the change.'),
  about: anyReference.describe('The record changed.'),
  change: text.max(900).describe('What was changed.'),
  reason: text.max(900).describe('Why.'),
});

/** A change of our own record. */
export interface Revision extends Entry<typeof revisionSchema> {}
