import { z } from 'zod';
import { anyReference, type Entry, edtf, kind, maybeText, proseList, text } from '../core/fields.js';
import { reference } from '../generated/references.js';
import { voices } from './voices.js';

/** How directly the source gives the position, from the strongest to the weakest. */
export const directnesses = [
  'direct',
  'group-communique',
  'third-party-list',
  'third-party-report',
  'inferred',
] as const;

/** What the position rests on where that must be said. */
export const positionBases = ['ai-report', 'unofficial-transcript'] as const;

const holder = z
  .strictObject({
    state: reference.states.nullable().default(null).describe('The state that holds it.'),
    coalition: reference.coalitions.nullable().default(null).describe('The group that holds it.'),
    name: maybeText.describe('Another actor, by name.'),
  })
  .describe('Who holds it: exactly one state, group or other actor.');

/** A stance of one holder on one issue, as one kind of voice gives it. A vote is a decision, never a position. */
export const positionSchema = kind('positions', {
  holder,
  about: anyReference.describe('The issue the position is on.'),
  stance: text.describe("A point of the issue's spectrum, by id."),
  voice: z
    .enum(voices)
    .describe('Who speaks in the source: the holder itself, a group as a group, or others about it.'),
  directness: z.enum(directnesses).describe('How directly the source gives it.'),
  basis: z
    .enum(positionBases)
    .nullable()
    .default(null)
    .describe('ai-report: nothing but reports written by a language model stands behind it.'),
  on: edtf
    .nullable()
    .default(null)
    .describe('When it was stated, or since when it is held; null: undated, not current.'),
  occasion: maybeText.describe('Where it was stated.'),
  derivedFrom: z
    .array(anyReference)
    .default([])
    .describe('The statements and texts it was read from, where it is no statement of its own.'),
  replaces: z
    .array(reference.positions)
    .default([])
    .describe('Earlier positions of the same holder it takes the place of.'),
  notes: proseList.describe('What a reader should know of how it was come by.'),
});

/** A stance of one holder on one issue. */
export interface Position extends Entry<typeof positionSchema> {}
