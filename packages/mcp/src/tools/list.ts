import {
  type CollectionName,
  compareEdtf,
  descriptorOf,
  earliest,
  inListOrder,
  type Kinds,
  latest,
} from '@acquis/domain';
import { bullets } from '@acquis/domain/markdown';
import { find, longestQuery } from '@acquis/search';
import { z } from 'zod';
import { brief, briefLine, briefOf } from '../answer/brief.js';
import { countedBy, narrowedBy } from '../answer/facets.js';
import type { Told } from '../answer/frame.js';
import { page, paged, pageLine, paging } from '../answer/page.js';
import { asOf, inOrder, span } from '../arguments/dates.js';
import { kind } from '../arguments/records.js';
import { type Asked, askedOn } from '../asked.js';
import type { Host } from '../host.js';
import { tool } from '../tool.js';

/** How many values of a facet are counted one by one. */
const mostValues = 100;

const input = {
  kind,
  filters: z
    .record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))
    .default({})
    .describe(
      'Values by facet, as {"stage": "plenary", "year": ["2023", "2024"]}: any of several values, in every facet. What the facets and values of a kind are is said where one is unknown, and under "facets" of the answer.',
    ),
  query: z.string().max(longestQuery).optional().describe('Only records found by these words, best first.'),
  ...span,
  order: z
    .enum(['usual', 'oldest-first', 'newest-first'])
    .default('usual')
    .describe('Usual: as the kind is listed, or best first with "query". Records without a date come last.'),
  countBy: z.string().max(60).optional().describe('A facet whose values are to be counted over all that match.'),
  asOf,
  ...paging,
};

const output = {
  records: z.array(brief),
  page,
  facets: z.array(z.string()).describe('By what records of the kind can be narrowed and counted.'),
  counts: z
    .strictObject({
      facet: z.string(),
      values: z.array(z.strictObject({ value: z.string(), records: z.int() })),
      moreValues: z.int().describe('How many values are left out, those with the fewest records.'),
    })
    .nullable(),
};

type Given = z.output<z.ZodObject<typeof input>>;

function dated<K extends CollectionName>(name: K, { from, to }: Given): (record: Kinds[K]) => boolean {
  const { date } = descriptorOf(name);
  if (from === undefined && to === undefined) return () => true;
  return (record) => {
    const on = date(record);
    return (
      on !== null &&
      (from === undefined || latest(on) >= earliest(from)) &&
      (to === undefined || earliest(on) <= latest(to))
    );
  };
}

function ordered<K extends CollectionName>(
  name: K,
  records: readonly Kinds[K][],
  order: Given['order'],
): readonly Kinds[K][] {
  if (order === 'usual') return records;
  const { date } = descriptorOf(name);
  const turn = order === 'oldest-first' ? 1 : -1;
  return records.toSorted((a, b) => {
    const [x, y] = [date(a), date(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return turn * compareEdtf(x, y);
  });
}

function among<K extends CollectionName>(name: K, query: string | undefined, { view }: Asked): readonly Kinds[K][] {
  if (query === undefined || !/[\p{L}\p{N}]/u.test(query)) return inListOrder(view, name);
  return find(view, { q: query, kind: name }).flatMap(({ id }) => view.of(name).lookup(id) ?? []);
}

function answered<K extends CollectionName>(
  name: K,
  given: Given,
  host: Host,
): Told<z.output<z.ZodObject<typeof output>>> {
  inOrder(given);
  const asked = askedOn(given.asOf, host);
  const narrowed = narrowedBy(name, given.filters, asked.view.of(name).all());
  const kept = new Set(narrowed.filter(dated(name, given)).map(({ id }) => id));
  const found = among(name, given.query, asked).filter(({ id }) => kept.has(id));
  const { entries, page: at } = paged(ordered(name, found, given.order), given, asked);
  const records = entries.map((record) => briefOf(name, record, asked));
  const counted = given.countBy === undefined ? null : countedBy(name, given.countBy, found);
  const shown = counted?.slice(0, mostValues) ?? [];
  const counts =
    given.countBy === undefined || counted === null
      ? null
      : { facet: given.countBy, values: shown, moreValues: counted.length - shown.length };
  const facets = Object.keys(descriptorOf(name).facets);
  return {
    view: asked.view,
    data: { records, page: at, facets, counts },
    rests: records,
    text: [
      `${descriptorOf(name).description} ${pageLine(at)}`,
      bullets(records.map((record) => briefLine(record, asked))),
      counts &&
        `By ${counts.facet}: ${shown.map(({ value, records: many }) => `${value} ${many}`).join(', ')}${counts.moreValues > 0 ? ` and ${counts.moreValues} more values` : ''}.`,
      `Facets: ${facets.join(', ')}.`,
    ],
  };
}

/** The records of one kind. */
export const listTool = tool({
  name: 'list',
  title: 'List records of one kind',
  description:
    'All records of one kind, narrowed by facets, dates and words, a part at a time, and counted by a facet. Use it for "all plenary decisions of 2023", "how many meetings a year", "which treaties". Returns ids, dates, one sentence each, attestation and sources.',
  input,
  output,
  answer: (given, host) => answered(given.kind, given, host),
});
