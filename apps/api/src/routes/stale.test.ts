import { acquis, staleOf } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerSchemas } from '../openapi/components.js';
import { stale } from '../openapi/stale-schema.js';
import { ask } from '../testing/ask.js';

const day = '2028-01-01';
const list = z.object({
  data: z.array(stale),
  page: z.looseObject({ total: z.int() }),
  meta: z.looseObject({ facets: z.record(z.string(), z.record(z.string(), z.int())).optional() }),
});

async function read(query: string) {
  const { body } = await ask(`/v1/stale?asOf=${day}${query}`);
  expect(answerSchemas.get('StaleList')?.safeParse(body).error).toBeUndefined();
  return list.parse(body);
}

test('what should be looked at again is what the domain gives for the day, in its order', async () => {
  const { data, page } = await read('&limit=200');
  const all = staleOf(acquis.at(day));
  expect(page.total).toBe(all.length);
  expect(
    data.map(({ reason, collection, record, title, on, days }) => [reason, collection, record, title, on, days]),
  ).toEqual(
    all
      .slice(0, 200)
      .map(({ reason, reference, title, on, days }) => [reason, reference.collection, reference.id, title, on, days]),
  );
});

test('it is narrowed and counted by reason and by kind', async () => {
  const { data, page, meta } = await read('&reason=count-grown-old&facets=reason');
  expect(new Set(data.map(({ reason }) => reason))).toEqual(new Set(['count-grown-old']));
  expect(meta.facets?.reason?.['count-grown-old']).toBe(page.total);
  expect((await read('&collection=treaties')).data.every(({ collection }) => collection === 'treaties')).toBe(true);
});

test('every line has an id of its own', async () => {
  const { body } = await ask(`/v1/stale.ndjson?asOf=${day}`);
  const ids = String(body)
    .trim()
    .split('\n')
    .map((line) => stale.parse(JSON.parse(line)).id);
  expect([ids.length, new Set(ids).size]).toEqual([staleOf(acquis.at(day)).length, ids.length]);
});
