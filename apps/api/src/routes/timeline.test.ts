import { acquis, type TimelineFilter } from '@acquis/domain';
import { expect, test } from 'vitest';
import { answerSchemas } from '../openapi/components.js';
import { ask, askList, today, walk } from '../testing/ask.js';

const filters: readonly TimelineFilter[] = [
  {},
  { track: 'cybercrime' },
  { collection: ['meetings', 'processes'] },
  { process: 'oewg-2021-2025' },
  { status: 'outcome-not-in-record' },
  { from: '2021', to: '2023-06' },
  { state: 'ken' },
  { state: ['sgp', 'deu'], collection: 'decisions', to: '2024' },
  { track: 'ict-security', process: ['oewg-2019-2021', 'oewg-2021-2025'], from: '2020', status: 'done' },
];

test.each(filters)(
  'the timeline narrowed by %j and walked by next is what the domain gives, newest first',
  async (filter) => {
    const search = new URLSearchParams(
      Object.entries(filter).map(([name, value]): [string, string] => [name, [value].flat().join()]),
    ).toString();
    for (const day of [today, '2022-05-01']) {
      const expected = acquis
        .at(day)
        .timeline(filter)
        .map(({ id }) => id);
      const walked = async (order: string) =>
        (await walk(`/v1/timeline?${search}&asOf=${day}${order}`, 23)).map(({ id }) => id);
      expect(await walked('')).toEqual(expected.toReversed());
      expect(await walked('&order=asc')).toEqual(expected);
    }
  },
);

test('every page of the timeline is as the OpenAPI document says', async () => {
  const { body } = await ask('/v1/timeline?limit=200&facets=track,collection,process,state,status');
  expect(answerSchemas.get('Timeline')?.safeParse(body).error).toBeUndefined();
});

test.each(['ken', 'KEN', 'KE', 'Kenya', 'Кения', 'Kenia', 'the Republic of Kenya'])(
  'a state is found by %s',
  async (text) => {
    const total = acquis.at(today).timeline({ state: 'ken' }).length;
    expect((await askList(`/v1/timeline?state=${encodeURIComponent(text)}`)).page.total).toBe(total);
    expect((await ask(`/v1/timeline.svg?state=${encodeURIComponent(text)}`)).status).toBe(200);
  },
);

test('a state that is none is refused with those meant, and CSV holds the same events', async () => {
  const { status, body } = await ask('/v1/timeline?state=kenyaa');
  expect([status, body]).toEqual([400, expect.objectContaining({ detail: expect.stringContaining('"ken"') })]);
  const total = acquis.at(today).timeline({ state: 'ken' }).length;
  const { body: csv } = await ask('/v1/timeline.csv?state=ken');
  expect(String(csv).trimEnd().split('\r\n')).toHaveLength(total + 1);
});

test('a span that ends before it begins is refused', async () => {
  const { status, body } = await ask('/v1/timeline?from=2025&to=2024');
  expect(status).toBe(400);
  expect(body).toMatchObject({ errors: [{ parameter: 'from' }] });
});

test('a cursor of one order is none of the other', async () => {
  const { page } = await askList('/v1/timeline?limit=1');
  expect((await ask(`/v1/timeline?limit=1&order=asc&cursor=${page.next}`)).status).toBe(400);
  expect((await ask(`/v1/timeline?limit=5&cursor=${page.next}`)).status).toBe(200);
});
