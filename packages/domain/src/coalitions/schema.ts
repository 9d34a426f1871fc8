import { z } from 'zod';
import { attestation, type Entry, edtf, kind, maybeText, proseList, term, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** A member's standing in a coalition; only `member` is counted. */
export const membershipStatuses = [
  'member',
  'suspended',
  'disputed',
  'invited',
  'associate',
  'participant',
  'excluded',
] as const;

const membership = term({
  state: reference.states
    .nullable()
    .default(null)
    .describe('The state; null for a member that is no State of the United Nations.'),
  name: maybeText.describe('The name of a member that is no State of the United Nations.'),
  status: z.enum(membershipStatuses).default('member').describe('Standing; only "member" is counted.'),
  attestedFrom: edtf
    .nullable()
    .default(null)
    .describe('The year of the first list that names it, where the day of joining was not found.'),
  attestation: attestation.default('reported').describe('How well this membership is attested.'),
  note: maybeText.meta({ hindsight: true }).describe('What a reader should know of it.'),
});

/** A group of states: an organisation, an alliance, a grouping in negotiations. */
export const coalitionSchema = kind('coalitions', {
  shortName: text.describe('The name used where room is short.'),
  type: z
    .enum([
      'regional-organisation',
      'regional-group',
      'regional-forum',
      'alliance',
      'intergovernmental-organisation',
      'political-group',
      'un-category',
      'ad-hoc',
      'initiative',
      'donor-group',
    ])
    .describe('What kind of group it is.'),
  undated: z
    .boolean()
    .default(false)
    .describe("True where only today's membership is known, unverified for any other day."),
  complete: z
    .boolean()
    .default(true)
    .describe('False where the sources read do not name every member: then nobody is said not to belong.'),
  statedCount: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('How many members a source counts, where they are not all named.'),
  notes: proseList.describe('What the group is known for in the negotiations.'),
  memberships: z.array(membership).default([]).describe('Who belonged to it, from when to when.'),
});

/** A group of states. */
export interface Coalition extends Entry<typeof coalitionSchema> {}

/** One interval of one member in a coalition. */
export type Membership = Coalition['memberships'][number];
