import {
  acquis,
  type CollectionName,
  compareText,
  descriptorOf,
  type Facet,
  inListOrder,
  type Kinds,
  listed,
  presented,
  type View,
} from '@acquis/domain';
import { Command, InvalidArgumentError } from 'commander';
import { type Asked, type Desk, listWidth, printJson, printLines, viewOf } from '../answer.js';
import { knownRecord } from '../known-record.js';
import { asOfOption, jsonOption, limitOption, valuesOption } from '../options.js';
import { listLines } from '../views/list.js';

/** A day on which every record is known. */
const always = '9999-12-31';

type Options = Asked & Readonly<Record<string, unknown>> & { readonly limit?: number };

function facetsOf<K extends CollectionName>(name: K): readonly (readonly [string, Facet<Kinds[K]>])[] {
  return Object.entries(descriptorOf(name).facets);
}

/** Every value a facet has in the record. */
function facetValues<K extends CollectionName>(name: K, facet: Facet<Kinds[K]>): readonly string[] {
  const records = inListOrder(acquis.at(always), name);
  return [...new Set(records.flatMap((record) => facet.values(record)))].sort(compareText);
}

function checkFacet<K extends CollectionName>(name: K, facet: Facet<Kinds[K]>): (value: string) => string {
  return (value) => {
    const values = facetValues(name, facet);
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(`Expected ${values.join(', ')}.`);
  };
}

function matching<K extends CollectionName>(view: View, name: K, options: Options): readonly Kinds[K][] {
  const wanted = facetsOf(name).flatMap(([key, facet]) => {
    const values = options[key];
    return Array.isArray(values) ? [{ facet, values }] : [];
  });
  return inListOrder(view, name).filter((record) =>
    wanted.every(({ facet, values }) => facet.values(record).some((value) => values.includes(value))),
  );
}

function printList<K extends CollectionName>(name: K, options: Options, desk: Desk): void {
  const view = viewOf(options, desk);
  const all = matching(view, name, options);
  const { limit } = options;
  const shown = all.slice(0, limit);
  if (options.json) {
    const data = shown.map((record) => listed(view, name, record));
    printJson(view, data, desk, { limit: limit ?? null, total: all.length, next: null });
  } else if (all.length === 0) {
    desk.say(`No ${descriptorOf(name).label.many} in the record match.\n`);
  } else {
    printLines(listLines(name, shown, listWidth(desk)), desk);
    if (shown.length < all.length) desk.say(`The first ${shown.length} of ${all.length}.\n`);
  }
}

async function printRecord<K extends CollectionName>(name: K, id: string, options: Options, desk: Desk): Promise<void> {
  const view = viewOf(options, desk);
  const record = knownRecord(view, name, id, `acquis ${name}`);
  if (options.json) return printJson(view, presented(view, name, record), desk);
  const { recordLines } = await import('../views/record.js');
  printLines(recordLines(view, name, record, desk.surroundings.columns), desk);
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
    ...(first ? [`  acquis ${name} ${first.id}`, `  acquis ${name} ${first.id} --json`] : []),
  ].join('\n');
}

/** `acquis <collection> [id]`: the list of a kind of record, or one of them. The same for every kind, from its descriptor. */
export function collectionCommand(name: CollectionName, desk: Desk): Command {
  const { label, description } = descriptorOf(name);
  const command = new Command(name)
    .summary(`the list of ${label.many}, or one ${label.one}`)
    .description(description)
    .argument('[id]', `id or code of one ${label.one}; without it, the list of ${label.many}`);
  for (const [key, facet] of facetsOf(name)) {
    command.addOption(
      valuesOption(`--${key} <value>`, `narrow the list: ${facet.label.toLowerCase()}`, checkFacet(name, facet)),
    );
  }
  return command
    .addOption(limitOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addHelpText('after', () => examples(name))
    .action(async (id: string | undefined, _options: Options, self: Command) => {
      const options: Options = self.optsWithGlobals();
      if (id === undefined) printList(name, options, desk);
      else await printRecord(name, id, options, desk);
    });
}
