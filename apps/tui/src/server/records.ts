import type { Client, GetPath } from '@acquis/client';
import { type CollectionName, descriptorOf, type Kinds } from '@acquis/domain';
import { schemas } from '@acquis/domain/schemas';
import { z } from 'zod';
import { type Desk, give, listWidth, printLines } from '../answer.js';
import type { CollectionAsked } from '../commands/collection.js';
import { csvOfRecords } from '../records-table.js';
import { cleaned } from '../text/clean.js';
import { listLines } from '../views/list.js';
import { askServer, wholeList } from './server.js';

/** What fills in an address of any collection. */
interface Filled {
  readonly path?: { readonly id: string };
  readonly query?: Readonly<Record<string, unknown>>;
}

const meta = z.looseObject({ asOf: z.string() });
const recordAnswer = z.object({ data: z.looseObject({ id: z.string() }), meta });
const listAnswer = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  page: z.object({ total: z.number(), next: z.string().nullable() }),
  meta,
});

async function jsonAt(client: Client, path: GetPath, params: Filled): Promise<unknown> {
  return (await client.fetch(path, { params })).json();
}

/** The facets asked for, as the parameters of the API. */
function facetsAsked(name: CollectionName, asked: CollectionAsked): Record<string, unknown> {
  const facets = Object.keys(descriptorOf(name).facets);
  return Object.fromEntries(Object.entries(asked).filter(([key]) => facets.includes(key)));
}

function recordIn<K extends CollectionName>(name: K, item: object): Kinds[K] | undefined {
  const table: { readonly [N in CollectionName]: z.ZodType<Kinds[N]> } = schemas;
  const { derived: _, ...record } = { derived: undefined, ...item };
  return table[name].safeParse(record).data;
}

/** Prints a list of records as an API has them. */
export async function recordsFrom(name: CollectionName, asked: CollectionAsked, desk: Desk): Promise<void> {
  const query = facetsAsked(name, asked);
  const { data, meta, page } = await askServer(asked, desk, (client, progress) =>
    wholeList(
      asked.limit,
      async (begin) => listAnswer.parse(await jsonAt(client, `/v1/${name}`, { query: { ...query, ...begin } })),
      progress,
    ),
  );
  function text(): void {
    const records = data.flatMap((item) => recordIn(name, item) ?? []);
    if (data.length === 0) desk.say(`No ${descriptorOf(name).label.many} match.\n`);
    else printLines(listLines(name, records, listWidth(desk)), desk);
    if (data.length < page.total) desk.say(`The first ${data.length} of ${page.total}.\n`);
  }
  await give({ data, meta, page, csv: () => csvOfRecords(name, data), text }, asked, desk);
}

/** Prints a record as an API has it: as text in Markdown. */
export async function recordFrom(name: CollectionName, id: string, asked: CollectionAsked, desk: Desk): Promise<void> {
  const { answer, markdown } = await askServer(asked, desk, async (client) => {
    const found = recordAnswer.parse(await jsonAt(client, `/v1/${name}/{id}`, { path: { id } }));
    const params = { path: { id: found.data.id } };
    return { answer: found, markdown: await (await client.fetch(`/v1/${name}/{id}`, { params, as: 'md' })).text() };
  });
  const { data, meta } = answer;
  const text = () => desk.print(`${markdown.trimEnd().split('\n').map(cleaned).join('\n')}\n`);
  await give({ data, meta, csv: () => csvOfRecords(name, [data]), text }, asked, desk);
}
