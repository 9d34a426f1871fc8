import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, askList, linksOf, today, walk } from '../testing/ask.js';

const rows = z.array(z.looseObject({ id: z.string() }));
const text = async (path: string) => z.string().parse((await ask(path)).body);
const table = async (path: string) => rows.parse(parse(await text(path), { columns: true }));
const lines = async (path: string) =>
  rows.parse(
    (await text(path))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  );

test.each(['', 'track=ict-security&from=2019&to=2021', 'status=ahead&order=asc', 'asOf=2015-01-01'])(
  'the timeline (%s) has the same happenings in the same order in JSON, NDJSON and CSV',
  async (search) => {
    const expected = await walk(`/v1/timeline?${search}`, 200);
    expect(await lines(`/v1/timeline.ndjson?${search}`)).toEqual(expected);
    const ids = expected.map(({ id }) => id);
    expect((await table(`/v1/timeline.csv?${search}`)).map(({ id }) => id)).toEqual(ids);
  },
);

test('a search is given a page at a time in every format, and the pages are linked', async () => {
  const search = `q=working+group&asOf=${today}&limit=30`;
  const { data, page } = await askList(`/v1/search?${search}`);
  expect(await lines(`/v1/search.ndjson?${search}`)).toEqual(data);
  const { body, headers } = await ask(`/v1/search.csv?${search}`);
  const first = rows.parse(parse(z.string().parse(body), { columns: true }));
  expect(first.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
  expect(page.total).toBeGreaterThan(30);
  const next = linksOf(headers).get('next')?.replace('https://api.example.org', '') ?? '';
  const second = await askList(`/v1/search?${search}&cursor=${page.next}`);
  expect((await table(next)).map(({ id }) => id)).toEqual(second.data.map(({ id }) => id));
  expect(await table('/v1/search.csv?q=working+group')).toHaveLength(50);
});

test('where a search found something is in the table too', async () => {
  const [first] = await table('/v1/search.csv?q=78%2F237&limit=1');
  expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(['collection', 'title', 'snippet.text', 'url']));
});

const linked = z.object({ itemListElement: z.array(z.object({ item: z.looseObject({ '@id': z.string() }) })) });

/** The records a list in Markdown links to, in their order. */
async function linksIn(path: string): Promise<readonly string[]> {
  const { status, body } = await ask(path);
  expect([path, status]).toEqual([path, 200]);
  return [
    ...z
      .string()
      .parse(body)
      .matchAll(/\]\(<(https:[^>]+)\.md\?/g),
  ].map(([, url = '']) => url);
}

test.each(['asc', 'desc'])(
  'the timeline in Markdown and as linked data has what it has in JSON, in order %s',
  async (order) => {
    const search = `track=ict-security&from=2023&to=2024&order=${order}&limit=20&asOf=${today}`;
    const { data } = await askList(`/v1/timeline?${search}`);
    const records = data.map(({ collection, record }) => `https://api.example.org/v1/${collection}/${record}`);
    expect(records.length).toBe(20);
    expect(await linksIn(`/v1/timeline.md?${search}`)).toEqual(records);
    const { itemListElement } = linked.parse((await ask(`/v1/timeline.jsonld?${search}`)).body);
    expect(itemListElement.map(({ item }) => item['@id'])).toEqual(
      data.map(({ id }) => `tag:acquis,2026:${encodeURI(id)}`),
    );
  },
);

test('what a search finds is the same in Markdown and as linked data', async () => {
  const search = `q=working+group&limit=10&asOf=${today}`;
  const { data } = await askList(`/v1/search?${search}`);
  const records = data.map(({ collection, id }) => `https://api.example.org/v1/${collection}/${id}`);
  expect(await linksIn(`/v1/search.md?${search}`)).toEqual(records);
  const { itemListElement } = linked.parse((await ask(`/v1/search.jsonld?${search}`)).body);
  expect(itemListElement.map(({ item }) => item['@id'])).toEqual(records);
});
