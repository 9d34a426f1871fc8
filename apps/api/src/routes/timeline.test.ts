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
  const { body } = await ask('/v1/timeline?limit=200&facets=track,collection,process,status');
  expect(answerSchemas.get('Timeline')?.safeParse(body).error).toBeUndefined();
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
