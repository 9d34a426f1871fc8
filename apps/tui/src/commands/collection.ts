import {
  acquis,
  type CollectionName,
  compareText,
  descriptorOf,
  type Facet,
  type Included,
  inListOrder,
  type Kinds,
  listed,
  presented,
  referred,
  type View,
} from '@acquis/domain';
import { anyOf } from '@acquis/domain/parameters';
import { Command } from 'commander';
import { type Asked, apiOf, type Desk, give, listWidth, metaOf, printLines, viewOf } from '../answer.js';
import { recordArgument } from '../arguments.js';
import { formOf } from '../form.js';
import { knownRecord } from '../known-record.js';
import { limitOption, parameterOption, withServer } from '../options.js';
import { csvOfRecords } from '../records-table.js';
import { listLines } from '../views/list.js';
import { type ListAsked, narrowingOf, withNarrowing } from './narrowing.js';

/** A day on which every record is known. */
const always = '9999-12-31';

/** What is asked of a kind of record; values of facets by name. */
export type CollectionAsked = Asked & ListAsked & Readonly<Record<string, unknown>> & { readonly limit?: number };

function facetsOf<K extends CollectionName>(name: K): readonly (readonly [string, Facet<Kinds[K]>])[] {
  return Object.entries(descriptorOf(name).facets);
}

/** Every value a facet has in the record. */
function facetValues<K extends CollectionName>(name: K, facet: Facet<Kinds[K]>): readonly string[] {
  const records = inListOrder(acquis.at(always), name);
  return [...new Set(records.flatMap((record) => facet.values(record)))].sort(compareText);
}

function inFacets<K extends CollectionName>(view: View, name: K, options: CollectionAsked): readonly Kinds[K][] {
  const wanted = facetsOf(name).flatMap(([key, facet]) => {
    const values = options[key];
    return Array.isArray(values) ? [{ facet, values }] : [];
  });
  return inListOrder(view, name).filter((record) =>
    wanted.every(({ facet, values }) => facet.values(record).some((value) => values.includes(value))),
  );
}

/** The records of a list that were asked for, in the order asked for; the index of the search is made only for words. */
async function matching<K extends CollectionName>(
  view: View,
  name: K,
  options: CollectionAsked,
): Promise<readonly Kinds[K][]> {
  const narrowing = narrowingOf(options);
  const records = inFacets(view, name, options);
  if (!narrowing) return records;
  const { listItem, narrow } = await import('@acquis/search/lists');
  const items = records.map((record) => ({ ...listItem(view, name, record), record }));
  return narrow(items, view, name, narrowing).map(({ record }) => record);
}

/** The records referred to by the fields asked for; nothing where none are. */
function includedWith(
  view: View,
  name: CollectionName,
  records: readonly { readonly id: string }[],
  { include = [] }: CollectionAsked,
): { readonly included?: Included } {
  return include.length === 0 ? {} : { included: referred(view, name, records, include) };
}

async function printList<K extends CollectionName>(name: K, options: CollectionAsked, desk: Desk): Promise<void> {
  const view = viewOf(options, desk);
  const all = await matching(view, name, options);
  const { limit } = options;
  const shown = all.slice(0, limit);
  const data = formOf(options) === 'text' ? [] : shown.map((record) => listed(view, name, record));
  function text(): void {
    if (all.length === 0) desk.say(`No ${descriptorOf(name).label.many} in the record match.\n`);
    else printLines(listLines(name, shown, listWidth(desk)), desk);
    if (shown.length < all.length) desk.say(`The first ${shown.length} of ${all.length}.\n`);
  }
  const page = { limit: limit ?? null, total: all.length, next: null } as const;
  const beside = includedWith(view, name, shown, options);
  await give({ data, ...beside, meta: metaOf(view), page, csv: () => csvOfRecords(name, data), text }, options, desk);
}

async function printRecord<K extends CollectionName>(
  name: K,
  id: string,
  options: CollectionAsked,
  desk: Desk,
): Promise<void> {
  const view = viewOf(options, desk);
  const record = knownRecord(view, name, id, `acquis ${name}`);
  async function text(): Promise<void> {
    const { recordLines } = await import('../views/record.js');
    printLines(recordLines(view, name, record, desk.surroundings.columns), desk);
  }
  const data = formOf(options) === 'text' ? null : presented(view, name, record);
  const beside = includedWith(view, name, [record], options);
  await give({ data, ...beside, meta: metaOf(view), csv: () => csvOfRecords(name, [data]), text }, options, desk);
}

function examples(name: CollectionName): string {
  const [first] = inListOrder(acquis.at(always), name);
  const [facet] = facetsOf(name);
  const value = facet && facetValues(name, facet[1])[0];
  return [
    '',
    'Options that name a value may be given several times.',
    '',
    'Examples:',
    `  acquis ${name}`,
    ...(facet && value ? [`  acquis ${name} --${facet[0]} ${value} --limit 10`] : []),
    `  acquis ${name} --q cyber --sort=-updated --limit 5`,
    ...(first ? [`  acquis ${name} ${first.id}`, `  acquis ${name} ${first.id} --json`] : []),
    `  acquis ${name} --json=title | jq '.data[].title'`,
    `  acquis ${name} --csv > ${name}.csv`,
  ].join('\n');
}

/** The first clause of a description, as the other commands are described. */
function inOneClause(description: string): string {
  const [clause = ''] = description.split(/[;.:]/);
  return clause;
}

/** `acquis <collection> [id]`: the list of a kind of record, or one of them. The same for every kind, from its descriptor. */
export function collectionCommand(name: CollectionName, desk: Desk): Command {
  const { label, description } = descriptorOf(name);
  const command = new Command(name)
    .summary(inOneClause(description))
    .description(description)
    .addArgument(recordArgument('[id]', `id or code of one ${label.one}; without it, the list of ${label.many}`, name));
  for (const [key, facet] of facetsOf(name)) {
    const words = facet.label.toLowerCase();
    command.addOption(
      parameterOption(`--${key} <value>`, `narrow the list: ${words}`, () => anyOf(key, '', facetValues(name, facet))),
    );
  }
  return withServer(withNarrowing(command, name).addOption(limitOption()))
    .addHelpText('after', () => examples(name))
    .action(async (id: string | undefined, _options: CollectionAsked, self: Command) => {
      const options: CollectionAsked = self.optsWithGlobals();
      if (apiOf(options, desk)) {
        const { recordFrom, recordsFrom } = await import('../server/records.js');
        await (id === undefined ? recordsFrom(name, options, desk) : recordFrom(name, id, options, desk));
      } else if (id === undefined) await printList(name, options, desk);
      else await printRecord(name, id, options, desk);
    });
}
