import { z } from 'zod';
import { type Entry, edtf, kind } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** What those who stand behind a statement are to it. */
export const memberRoles = ['signatories', 'authors', 'participants', 'listed-by-others', 'group'] as const;

/** A statement made in common by several states, or by a group in their name. */
export const jointStatementSchema = kind('joint-statements', {
  on: edtf.describe('When it was made.'),
  document: reference.documents.nullable().default(null).describe('The document that holds its text.'),
  deliveredBy: reference.states.nullable().default(null).describe('The state that delivered it.'),
  group: reference.coalitions
    .nullable()
    .default(null)
    .describe('The group whose statement it is; what a group says is the group’s.'),
  role: z.enum(memberRoles).describe('What the members are to the statement.'),
  members: z.array(reference.states).default([]).describe('The states named, as far as they are.'),
  named: z.enum(['all', 'some', 'none']).describe('Whether all members, some or none are named in the sources read.'),
  memberCount: z.int().positive().nullable().default(null).describe('The number published; null: none.'),
  associates: z
    .array(reference.states)
    .default([])
    .describe('States that associated themselves with it without being members.'),
  impliedStance: z
    .enum(['supports-treaty', 'two-tier', 'undecided'])
    .nullable()
    .default(null)
    .describe(
      'How this record reads the text on a treaty: a reading, not a word of the statement, and no position of its members.',
    ),
});

/** A statement made in common by several states, or by a group in their name. */
export interface JointStatement extends Entry<typeof jointStatementSchema> {}
