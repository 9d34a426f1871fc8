import { type CollectionName, presented } from '@acquis/domain';
import { recordMarkdown } from '@acquis/domain/markdown';
import { z } from 'zod';
import { brief, briefLine, briefOf } from '../answer/brief.js';
import { cutText } from '../answer/cut-text.js';
import type { Told } from '../answer/frame.js';
import { page, paged, pageLine, paging } from '../answer/page.js';
import { shortened, trimmed, valueAt, withoutLongLists } from '../answer/part-of-record.js';
import { citationsIn } from '../answer/rests.js';
import { asOf } from '../arguments/dates.js';
import { id, kind, knownRecord } from '../arguments/records.js';
import { addressOf, apiOf, askedOn } from '../asked.js';
import type { Host } from '../host.js';
import { Refused } from '../refused.js';
import { tool } from '../tool.js';

const input = {
  kind,
  id: id('The id; a former id or a code such as a symbol or ISO code will do.'),
  field: z
    .string()
    .max(100)
    .optional()
    .describe(
      'Only this list of the record, whole, part by part: a path under "trimmed", such as "derived.backLinks".',
    ),
  asOf,
  ...paging,
};

const output = {
  about: brief,
  record: z
    .looseObject({})
    .nullable()
    .describe('The record: its fields, and what is computed of it under "derived". Null where a field is asked for.'),
  trimmed: z.array(trimmed).describe('Its lists that are too long to be shown whole.'),
  part: z
    .strictObject({ field: z.string(), entries: z.array(z.unknown()), page })
    .nullable()
    .describe('The field asked for; null where none is.'),
};

type Given = z.output<z.ZodObject<typeof input>>;
type Answer = Told<z.output<z.ZodObject<typeof output>>>;

function listAt(record: object, field: string, possible: readonly string[]): readonly unknown[] {
  const value = valueAt(record, field);
  if (Array.isArray(value)) return value;
  throw new Refused(
    `"field": the record has no list "${field}".${possible.length > 0 ? ' Its long lists are:' : ''}`,
    possible,
  );
}

function answered<K extends CollectionName>(name: K, given: Given, host: Host): Answer {
  const asked = askedOn(given.asOf, host);
  const { view } = asked;
  const known = knownRecord(name, given.id, asked);
  const about = briefOf(name, known, asked);
  const whole = presented(view, name, known);
  const short = withoutLongLists(whole);
  if (given.field === undefined) {
    const reference = { collection: name, id: known.id };
    const text = recordMarkdown(name, known, view, (each) => addressOf(asked, each), addressOf(asked, reference));
    const lists = short.trimmed.map(({ field, total }) => `"${field}" (${total})`).join(', ');
    const rest = `Lists not shown whole in the structured answer: ${lists}; ask again with "field".`;
    return {
      view,
      data: { about, record: short.record, trimmed: short.trimmed, part: null },
      rests: [about, { attestation: about.attestation, citations: citationsIn(short.record) }],
      text: [cutText(text, `In full: ${apiOf(asked, reference)}`), lists !== '' && rest],
    };
  }
  const list = listAt(
    whole,
    given.field,
    short.trimmed.map(({ field }) => field),
  );
  const { entries, page: at } = paged(list, given, asked);
  const parts = entries.map((each) => shortened(each, `${given.field}.${list.indexOf(each)}`));
  const shown = parts.map(({ value }) => value);
  return {
    view,
    data: {
      about,
      record: null,
      trimmed: parts.flatMap(({ trimmed }) => trimmed),
      part: { field: given.field, entries: shown, page: at },
    },
    rests: [about, { attestation: about.attestation, citations: citationsIn(shown) }],
    text: [
      briefLine(about, asked),
      `\`${given.field}\`: ${pageLine(at)}`,
      ['```json', ...shown.map((each) => JSON.stringify(each)), '```'].join('\n'),
    ],
  };
}

/** One record with everything computed of it. */
export const getTool = tool({
  name: 'get',
  title: 'Get one record',
  description:
    'One record with every field and everything computed of it: a decision with its tally and votes, a process with its meetings, a treaty with its status, a state, a track (whose sentence says where things stand and what is next), a meeting, an issue. Use after "search" or "list". Long lists are cut and named under "trimmed": ask again with "field" to have one whole.',
  input,
  output,
  answer: (given, host) => answered(given.kind, given, host),
});
