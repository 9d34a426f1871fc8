import { z } from 'zod';
import { reference } from '../generated/references.js';
import { maybeText } from './fields.js';

/** Who acts or speaks: a state, a group of states, or somebody who is neither, by name. Exactly one of the three. */
export const party = z
  .strictObject({
    state: reference.states.nullable().default(null).describe('The state.'),
    coalition: reference.coalitions.nullable().default(null).describe('The group of states or organisation.'),
    name: maybeText.describe('The name, where it is neither a state nor a group in the record.'),
  })
  .refine((value) => Object.values(value).filter((part) => part !== null).length === 1, {
    error: 'expected one of state, coalition and name, and only one',
  });
