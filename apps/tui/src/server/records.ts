import type { Client, GetPath } from '@acquis/client';
import { type CollectionName, descriptorOf, type Included, type Kinds } from '@acquis/domain';
import { schemas } from '@acquis/domain/schemas';
import { z } from 'zod';
import { type Desk, give, listWidth, printLines } from '../answer.js';
import type { CollectionAsked } from '../commands/collection.js';
import { narrowingOf } from '../commands/narrowing.js';
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
const included = z.record(z.string(), z.record(z.string(), z.looseObject({}))).optional();
const recordAnswer = z.object({ data: z.looseObject({ id: z.string() }), included, meta });
const listAnswer = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  page: z.object({ total: z.number(), next: z.string().nullable() }),
  included,
  meta,
});

async function jsonAt(client: Client, path: GetPath, params: Filled): Promise<unknown> {
  return (await client.fetch(path, { params })).json();
}

/** What a list may be asked for besides its facets. */
const ofLists = ['q', 'from', 'to', 'updatedSince', 'sort', 'include'];

/** What was asked of a list, as the parameters of the API. */
function parametersOf(name: CollectionName, asked: CollectionAsked): Record<string, unknown> {
  const names = [...Object.keys(descriptorOf(name).facets), ...ofLists];
  return Object.fromEntries(Object.entries(asked).filter(([key]) => names.includes(key)));
}

/** The records included with several pages, together. */
function together(pages: readonly (Included | undefined)[]): { readonly included?: Included } {
  const given = pages.flatMap((page) => page ?? []);
  if (given.length === 0) return {};
  const names = [...new Set(given.flatMap((page) => Object.keys(page)))];
  const all = (name: string) => Object.fromEntries(given.flatMap((page) => Object.entries(page[name] ?? {})));
  return { included: Object.fromEntries(names.map((name) => [name, all(name)])) };
}

function recordIn<K extends CollectionName>(name: K, item: object): Kinds[K] | undefined {
  const table: { readonly [N in CollectionName]: z.ZodType<Kinds[N]> } = schemas;
  const { derived: _, ...record } = { derived: undefined, ...item };
  return table[name].safeParse(record).data;
}

/** Prints a list of records as an API has them. */
export async function recordsFrom(name: CollectionName, asked: CollectionAsked, desk: Desk): Promise<void> {
  narrowingOf(asked);
  const query = parametersOf(name, asked);
  const pages: (Included | undefined)[] = [];
  const { data, meta, page } = await askServer(asked, desk, (client, progress) =>
    wholeList(
      asked.limit,
      async (begin) => {
        const answer = listAnswer.parse(await jsonAt(client, `/v1/${name}`, { query: { ...query, ...begin } }));
        pages.push(answer.included);
        return answer;
      },
      progress,
    ),
  );
  function text(): void {
    const records = data.flatMap((item) => recordIn(name, item) ?? []);
    if (data.length === 0) desk.say(`No ${descriptorOf(name).label.many} match.\n`);
    else printLines(listLines(name, records, listWidth(desk)), desk);
    if (data.length < page.total) desk.say(`The first ${data.length} of ${page.total}.\n`);
  }
  await give({ data, ...together(pages), meta, page, csv: () => csvOfRecords(name, data), text }, asked, desk);
}

/** Prints a record as an API has it: as text in Markdown. */
export async function recordFrom(name: CollectionName, id: string, asked: CollectionAsked, desk: Desk): Promise<void> {
  const { answer, markdown } = await askServer(asked, desk, async (client) => {
    const query = asked.include ? { include: asked.include } : {};
    const found = recordAnswer.parse(await jsonAt(client, `/v1/${name}/{id}`, { path: { id }, query }));
    const params = { path: { id: found.data.id } };
    return { answer: found, markdown: await (await client.fetch(`/v1/${name}/{id}`, { params, as: 'md' })).text() };
  });
  const { data, meta } = answer;
  const beside = together([answer.included]);
  const text = () => desk.print(`${markdown.trimEnd().split('\n').map(cleaned).join('\n')}\n`);
  await give({ data, ...beside, meta, csv: () => csvOfRecords(name, [data]), text }, asked, desk);
}
