import { comparisonsOf, movementsOf, sideBySide, votesCompared } from '@acquis/analysis/compare';
import { type CollectionName, type Item, type Kinds, kindNames, type View } from '@acquis/domain';
import { blocks, bullets, escaped } from '@acquis/domain/markdown';
import { z } from 'zod';
import { brief, briefLine, briefOf, briefOfReference } from '../answer/brief.js';
import type { Told } from '../answer/frame.js';
import { asOf } from '../arguments/dates.js';
import { id, kind, knownRecord } from '../arguments/records.js';
import { askedOn } from '../asked.js';
import type { Host } from '../host.js';
import { Refused } from '../refused.js';
import { tool } from '../tool.js';

/** How many things are named in one place of a comparison. */
const mostItems = 15;

const item = z.strictObject({
  text: z.string(),
  kind: z.enum(kindNames).nullable().describe('Of the record the text stands for; null: it stands for none.'),
  id: z.string().nullable(),
});

const input = {
  kind,
  ids: z
    .array(id('An id, or a code that one record has.'))
    .min(2)
    .max(6)
    .describe('Two to six records of the kind, in the order wanted.'),
  asOf,
};

const output = {
  records: z.array(brief),
  lines: z
    .array(
      z.strictObject({
        label: z.string(),
        values: z
          .array(z.strictObject({ items: z.array(item), more: z.int().describe('How many more there are.') }))
          .describe('In the order of the records; without items where a record has nothing there.'),
        differs: z.boolean(),
      }),
    )
    .describe('The facts at a glance, line by line.'),
  comparisons: z.array(brief).describe('Comparisons in the record that are about two or more of these.'),
  movements: z
    .array(z.looseObject({ computed: z.boolean() }))
    .describe(
      'Of decisions, from each to the next: who voted otherwise ("flows"), or the reason why that is not said.',
    ),
  agreement: z
    .array(
      z.strictObject({
        states: z.array(z.string()),
        index: z.number().nullable().describe('Lijphart’s index, 0 to 1; null where they share too few votes.'),
        corrected: z.number().nullable().describe('Scott’s pi, weighted alike; null where not defined.'),
        shared: z.int().describe('Recorded votes of the tracks in which both voted.'),
        required: z.int(),
      }),
    )
    .describe('Of states, pair by pair: how far they agreed in the recorded plenary votes of the tracks.'),
  differences: z
    .array(
      z.strictObject({
        decision: z.string(),
        symbol: z.string().nullable(),
        title: z.string(),
        on: z.string(),
        stage: z.string(),
        votes: z.array(z.string().nullable()).describe('In the order of the states; null: no member on that day.'),
      }),
    )
    .describe('Of states: the votes in which they voted otherwise than each other, newest first.'),
};

type Output = z.output<z.ZodObject<typeof output>>;
type Together = Pick<Told<Output>['data'], 'movements' | 'agreement' | 'differences'>;

const nothing: Together = { movements: [], agreement: [], differences: [] };

/** What is computed of records of a kind together, beyond the facts at a glance. */
const together: { readonly [K in CollectionName]?: (records: readonly Kinds[K][], view: View) => Together } = {
  decisions: (records, view) => ({
    ...nothing,
    movements: movementsOf(records, view).movements.map((step) => ({ ...step })),
  }),
  states: (records, view) => {
    const { agreement, differences } = votesCompared(records, view);
    return { ...nothing, agreement, differences };
  },
};

function itemsOf(items: readonly Item[]) {
  return {
    items: items.slice(0, mostItems).map(({ text, reference }) => ({
      text,
      kind: reference?.collection ?? null,
      id: reference?.id ?? null,
    })),
    more: Math.max(0, items.length - mostItems),
  };
}

function inWords({ movements, agreement, differences }: Together): string {
  return blocks(
    agreement.length > 0 &&
      bullets(
        agreement.map(
          ({ states, index, shared, required }) =>
            `${states.join(' and ')}: ${index === null ? `no index, ${shared} shared votes of ${required} needed` : `agreement ${index.toFixed(3)} over ${shared} votes`}`,
        ),
      ),
    differences.length > 0 &&
      blocks(
        'Voted otherwise than each other:',
        bullets(
          differences.map(
            ({ decision, on, votes }) =>
              `${on} \`${decision}\`: ${votes.map((vote) => vote ?? 'not a member').join(', ')}`,
          ),
        ),
      ),
    movements.length > 0 && blocks('```json', ...movements.map((step) => JSON.stringify(step)), '```'),
  );
}

function answered<K extends CollectionName>(
  name: K,
  texts: readonly string[],
  host: Host,
  day: string | undefined,
): Told<Output> {
  const asked = askedOn(day, host);
  const { view } = asked;
  const records = texts.map((text) => knownRecord(name, text, asked));
  const found = records.map((record) => record.id);
  const twice = found.find((each, index) => found.indexOf(each) !== index);
  if (twice !== undefined) throw new Refused(`Two of the ids given are "${twice}"; name each once.`);
  const briefs = records.map((record) => briefOf(name, record, asked));
  const lines = sideBySide(name, records, view).lines.map(({ label, values, differs }) => ({
    label,
    values: values.map(itemsOf),
    differs,
  }));
  const comparisons = comparisonsOf(name, found, view).flatMap((each) =>
    briefOfReference({ collection: 'comparisons', id: each }, asked),
  );
  const more = together[name]?.(records, view) ?? nothing;
  return {
    view,
    data: { records: briefs, lines, comparisons, ...more },
    rests: [...briefs, ...comparisons],
    text: [
      bullets(briefs.map((each) => briefLine(each, asked))),
      bullets(
        lines.map(
          ({ label, values, differs }) =>
            `**${escaped(label)}**${differs ? '' : ' (alike)'}: ${values.map(({ items, more: left }) => `${items.map(({ text }) => escaped(text)).join(', ') || 'nothing'}${left > 0 ? ` and ${left} more` : ''}`).join(' | ')}`,
        ),
      ),
      inWords(more),
      comparisons.length > 0 &&
        blocks('Compared in the record:', bullets(comparisons.map((each) => briefLine(each, asked)))),
    ],
  };
}

/** Records of one kind side by side. */
export const compareTool = tool({
  name: 'compare',
  title: 'Compare records of one kind',
  description:
    'Two to six records of one kind side by side: processes (GGE or OEWG), treaties, states, decisions, whatever has facts at a glance. Of states also how far they agreed in recorded votes and where they did not; of decisions also who voted otherwise from one to the next, by name only where both votes are known by name.',
  input,
  output,
  answer: (given, host) => answered(given.kind, given.ids, host, given.asOf),
});
