import { z } from 'zod';
import { type Entry, edtf, fact, kind, maybeText, prose, term, text } from '../core/fields.js';
import { reference } from '../generated/references.js';

/** What happens to a process, in the order it may happen. */
export const processActs = [
  'proposed',
  'provided-for',
  'established',
  'opened',
  'concluded',
  'ended-without-consensus',
  'absorbed',
] as const;

/** A negotiation with a mandate: a group of experts, a working group, a mechanism. */
export const processSchema = kind('processes', {
  shortName: text.describe('The name used where room is short.'),
  aliases: z.array(text).default([]).describe('Other names in use.'),
  body: reference.bodies.nullable().default(null).describe('The organ that set it up.'),
  mandate: z
    .strictObject({
      document: reference.documents.nullable().default(null).describe('The document that gives the mandate.'),
      on: edtf.nullable().default(null).describe('The day it was given.'),
    })
    .nullable()
    .default(null)
    .meta({ dated: 'fact' })
    .describe('What it was asked to do, and when.'),
  decisionRule: maybeText.meta({ hindsight: true }).describe('The rule by which it decides, as the sources put it.'),
  participation: prose.describe('Who may take part.'),
  memberCount: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('Seats, where the mandate fixes them; null: unknown.'),
  members: z
    .array(reference.states)
    .default([])
    .meta({ sinceAct: 'opened' })
    .describe('Who sat in a group of limited membership, as far as named.'),
  officers: z
    .array(
      term({
        role: z.enum(['chair', 'vice-chair', 'co-facilitator']).describe('The office.'),
        name: text.describe('The person, as the source names them.'),
        person: reference.people.nullable().default(null).describe('The person, where the record knows more of them.'),
        state: reference.states.nullable().default(null).describe('The state the person came from.'),
      }),
    )
    .default([])
    .describe('Who presided.'),
  predecessors: z.array(reference.processes).default([]).describe('The processes it continues.'),
  outcomes: z.array(reference.documents).default([]).describe('The reports it agreed.'),
  events: z
    .array(
      fact({
        act: z.enum(processActs).describe('What happened.'),
        note: maybeText.describe('Words to go with it, neutral and without hindsight.'),
      }),
    )
    .default([])
    .describe('What happened to the process; its status on a day is derived from these.'),
  structure: z
    .array(
      z.strictObject({ element: text.describe('Part of the structure.'), text: text.describe('How it is arranged.') }),
    )
    .default([])
    .meta({ hindsight: true })
    .describe('How the process is arranged, element by element.'),
});

/** A negotiation with a mandate. */
export interface Process extends Entry<typeof processSchema> {}
