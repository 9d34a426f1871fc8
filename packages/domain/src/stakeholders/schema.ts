import { z } from 'zod';
import { type Entry, kind, maybeText } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** What a stakeholder may be. */
export const stakeholderTypes = [
  'civil-society',
  'think-tank',
  'academia',
  'business',
  'technical',
  'capacity-building',
  'international-organisation',
  'un-body',
  'multistakeholder-commission',
  'multistakeholder-initiative',
] as const;

/** An organisation or office other than a state that takes part in negotiations or wants to. */
export const stakeholderSchema = kind('stakeholders', {
  shortName: maybeText.describe('The name or letters used where room is short.'),
  type: z.enum(stakeholderTypes).describe('What it is.'),
  seat: reference.states.nullable().default(null).describe('The state in which it has its seat; null: not recorded.'),
});

/** An organisation or office other than a state that takes part in negotiations or wants to. */
export interface Stakeholder extends Entry<typeof stakeholderSchema> {}
