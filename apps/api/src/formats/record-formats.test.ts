import { acquis, descriptorOf, inListOrder, kindNames } from '@acquis/domain';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { problem } from '../openapi/problem-schema.js';
import { ask, linksOf, today, walk } from '../testing/ask.js';
import { recordFormats, recordSuffixes } from './record-formats.js';
import { csvColumns } from './records-csv.js';

const origin = 'https://api.example.org';
const row = z.looseObject({ id: z.string() });
const rows = z.array(row);

async function text(path: string, accept?: string): Promise<string> {
  const { status, body } = await ask(path, accept === undefined ? {} : { headers: { accept } });
  expect(status).toBe(200);
  return z.string().parse(body);
}

async function csvRows(path: string) {
  return rows.parse(parse(await text(path), { columns: true }));
}

async function lines(path: string) {
  const written = await text(path);
  expect(written === '' || written.endsWith('\n')).toBe(true);
  return rows.parse(
    written
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  );
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

test.each(kindNames)('JSON walked by next, NDJSON and CSV of %s hold the same ids in the same order', async (name) => {
  for (const day of [today, '2019-06-30']) {
    const expected = ids(inListOrder(acquis.at(day), name));
    expect(ids(await walk(`/v1/${name}?asOf=${day}`, 200))).toEqual(expected);
    expect(ids(await lines(`/v1/${name}.ndjson?asOf=${day}`))).toEqual(expected);
    expect(ids(await csvRows(`/v1/${name}.csv?asOf=${day}`))).toEqual(expected);
  }
});

test.each(kindNames)('a line of NDJSON of %s is the record as it is in JSON', async (name) => {
  expect(await lines(`/v1/${name}.ndjson`)).toEqual(await walk(`/v1/${name}`, 200));
});

test.each(kindNames)('every filter of %s commutes with the export', async (name) => {
  const all = ids(await csvRows(`/v1/${name}.csv`));
  const view = acquis.at(today);
  for (const [facet, values] of Object.entries(facetValues(name))) {
    for (const value of values) {
      const search = `${facet}=${encodeURIComponent(value)}`;
      const narrowed = ids(await walk(`/v1/${name}?${search}`, 200));
      expect(ids(await csvRows(`/v1/${name}.csv?${search}`))).toEqual(narrowed);
      expect(all.filter((id) => narrowed.includes(id))).toEqual(narrowed);
    }
  }
  expect(all).toHaveLength(view.of(name).all().length);
});

function facetValues(name: (typeof kindNames)[number]): Readonly<Record<string, readonly string[]>> {
  const spread = <R>(
    records: readonly R[],
    facets: Readonly<Record<string, { values: (record: R) => readonly string[] }>>,
  ) =>
    Object.fromEntries(
      Object.entries(facets).map(([facet, { values }]) => [facet, [...new Set(records.flatMap(values))].slice(0, 3)]),
    );
  return spread(acquis.at(today).of(name).all(), descriptorOf(name).facets);
}

test.each(kindNames)('the table of %s has its columns in a row of names, and every row is as long', async (name) => {
  const [head, ...table] = z.array(z.array(z.string())).parse(parse(await text(`/v1/${name}.csv`)));
  expect(head).toEqual(csvColumns(name));
  expect(new Set(head).size).toBe(head?.length);
  for (const each of table) expect(each).toHaveLength(csvColumns(name).length);
});

test.each(kindNames)('no cell of %s begins as a formula', async (name) => {
  const [, ...table] = z.array(z.array(z.string())).parse(parse(await text(`/v1/${name}.csv`)));
  for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/);
});

test('numbers, lists and what is unknown are found in the table again', async () => {
  const [decision] = await csvRows('/v1/decisions/a-res-78-237-plenary.csv');
  const record = acquis.decisions.get('a-res-78-237-plenary');
  expect(decision).toMatchObject({
    'tally.inFavour': '104',
    'tally.against': '53',
    'tally.abstaining': '7',
    tracks: record.tracks.join(';'),
    'citations.source': record.citations.map(({ source }) => source).join(';'),
    sponsorCount: record.sponsorCount === null ? '' : String(record.sponsorCount),
  });
});

test.each(recordFormats)('$mediaType is had by suffix and by Accept, the suffix beating Accept', async (format) => {
  for (const path of ['/v1/states', '/v1/states/nor', '/v1/treaties/uncc/actions']) {
    const accepted = await ask(path, { headers: { accept: format.mediaType } });
    const suffixed = await ask(`${path}.${format.suffix}`, { headers: { accept: 'application/json' } });
    expect([accepted.status, accepted.type, accepted.headers.get('vary')]).toEqual([200, format.type, 'Accept']);
    expect([suffixed.status, suffixed.type, suffixed.headers.get('vary')]).toEqual([200, format.type, null]);
    expect(accepted.body).toEqual(suffixed.body);
    expect(accepted.headers.get('etag')).not.toBe((await ask(path)).headers.get('etag'));
  }
});

test('JSON has a suffix too, and is what is had without any wish', async () => {
  for (const path of ['/v1/states', '/v1/states/nor']) {
    const { body, type } = await ask(path);
    expect(await ask(`${path}.json`, { headers: { accept: 'text/csv' } })).toMatchObject({ body, type });
    expect((await ask(path, { headers: { accept: 'text/html, */*;q=0.1' } })).body).toEqual(body);
  }
});

test('a format that is not there is refused with those that are', async () => {
  for (const path of ['/v1/states', '/v1/states/nor', '/v1/treaties/uncc/actions']) {
    const { status, body } = await ask(path, { headers: { accept: 'application/pdf' } });
    expect(status).toBe(406);
    expect(problem.parse(body).accepted).toEqual(Object.values(recordSuffixes));
  }
});

test('an end of the path that is no format is refused with those that are, but for what has no address without it', async () => {
  for (const path of ['/v1/states.xml', '/v1/states/nor.xml', '/v1/states/nor.html', '/v1/states/NOR.xls']) {
    const { status, body } = await ask(path);
    expect([path, status]).toEqual([path, 406]);
    expect(problem.parse(body).accepted).toEqual(Object.values(recordSuffixes));
    expect(problem.parse(body).detail).toContain('.csv');
  }
  for (const path of ['/v1/starships.xml', '/v1/states/atlantis.csv', '/v1/states/atlantis.xml']) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('a code is sent on to the id, the suffix kept', async () => {
  const { status, headers } = await ask('/v1/states/NOR.csv?asOf=2020-01-01');
  expect([status, headers.get('location')]).toEqual([308, `${origin}/v1/states/nor.csv?asOf=2020-01-01`]);
});

test('every page leads to the one before and the one after, in every format', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('', '.csv', '.ndjson'), fc.integer({ min: 20, max: 120 }), async (end, limit) => {
      const urls: string[] = [];
      let url: string | undefined = `${origin}/v1/states${end}?asOf=${today}&limit=${limit}`;
      while (url !== undefined) {
        urls.push(url);
        url = linksOf((await ask(url.replace(origin, ''))).headers).get('next');
      }
      expect(urls).toHaveLength(Math.ceil(acquis.at(today).states.all().length / limit));
      const back: string[] = [];
      let before: string | undefined = urls.at(-1);
      while (before !== undefined) {
        back.push(before);
        before = linksOf((await ask(before.replace(origin, ''))).headers).get('prev');
      }
      expect(back).toEqual(urls.toReversed());
    }),
    { numRuns: 10 },
  );
});

test('a wrong ending is answered with the figure among the formats where the record has one', async () => {
  const endings = async (path: string) => z.object({ detail: z.string() }).parse((await ask(path)).body).detail;
  expect(await endings('/v1/decisions/a-res-78-237-plenary.xlsx')).toContain('.svg');
  expect(await endings('/v1/decisions/a-78-265-adoption.xlsx')).not.toContain('.svg');
});
