import { acquis, descriptorOf, inListOrder, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { componentOf } from '../openapi/component-name.js';
import { answerSchemas } from '../openapi/components.js';
import { ask, askList, linksOf, today, walk } from '../testing/ask.js';

test('the record has 195 states', async () => {
  expect((await askList('/v1/states')).page.total).toBe(195);
});

test.each(kindNames)('the list of %s holds every record known today', async (name) => {
  expect((await askList(`/v1/${name}`)).page.total).toBe(acquis.at(today)[name].all().length);
});

test.each(kindNames)(
  'the list of %s walked by next is the unpaged list, in its order, whatever the limit',
  async (name) => {
    for (const day of [today, '2019-06-30']) {
      const expected = inListOrder(acquis.at(day), name).map(({ id }) => id);
      for (const limit of [7, 50, 200]) {
        expect((await walk(`/v1/${name}?asOf=${day}`, limit)).map(({ id }) => id)).toEqual(expected);
      }
    }
  },
);

test.each(kindNames)('the pages of %s linked in the header hold the unpaged list too', async (name) => {
  const ids: string[] = [];
  let url: string | undefined = `/v1/${name}?limit=20`;
  while (url !== undefined) {
    const { body, headers } = await ask(url);
    ids.push(
      ...z
        .object({ data: z.array(z.looseObject({ id: z.string() })) })
        .parse(body)
        .data.map(({ id }) => id),
    );
    url = linksOf(headers).get('next')?.replace('https://api.example.org', '');
  }
  expect(ids).toEqual(inListOrder(acquis.at(today), name).map(({ id }) => id));
});

test.each(kindNames)('every page of %s is as the OpenAPI document says', async (name) => {
  const { body } = await ask(`/v1/${name}?limit=200`);
  expect(answerSchemas.get(`${componentOf(name)}List`)?.safeParse(body).error).toBeUndefined();
});

const counts = z.looseObject({ meta: z.looseObject({ facets: z.record(z.string(), z.record(z.string(), z.int())) }) });

test.each(kindNames)('the count of each facet value of %s is the total of the list narrowed by it', async (name) => {
  const facets = Object.keys(descriptorOf(name).facets);
  if (facets.length === 0) return expect((await ask(`/v1/${name}?facets=x`)).status).toBe(400);
  const { meta } = counts.parse((await ask(`/v1/${name}?facets=${facets.join()}&limit=1`)).body);
  expect(Object.keys(meta.facets)).toEqual(facets);
  for (const [facet, values] of Object.entries(meta.facets)) {
    for (const [value, count] of Object.entries(values)) {
      expect((await askList(`/v1/${name}?${facet}=${encodeURIComponent(value)}&limit=1`)).page.total).toBe(count);
    }
  }
});

test('a facet is counted under all filters but its own, and a value without any record is shown with 0', async () => {
  const path = '/v1/decisions?facets=method,stage&method=recorded-vote&year=1998';
  const { meta } = counts.parse((await ask(path)).body);
  const narrowed = await askList('/v1/decisions?year=1998');
  const sum = Object.values(meta.facets.method ?? {}).reduce((total, count) => total + count, 0);
  expect(sum).toBe(narrowed.page.total);
  expect(Object.values(meta.facets.stage ?? {})).toContain(0);
});

test('filters narrow together: any value of one facet, every facet', async () => {
  const ids = async (search: string) => (await walk(`/v1/decisions?${search}`, 200)).map(({ id }) => id);
  const both = await ids('stage=committee,plenary&year=2023&year=2024');
  const [stage, year] = [await ids('stage=committee&stage=plenary'), await ids('year=2023,2024')];
  expect(both).toEqual(stage.filter((id) => year.includes(id)));
  expect(both.length).toBeGreaterThan(0);
});

test('links are absolute and each leads to an answer', async () => {
  const { headers } = await ask('/v1/states?group=african&limit=10');
  const links = linksOf(headers);
  expect([...links.keys()].sort()).toEqual(['alternate', 'describedby', 'first', 'next', 'self', 'service-desc']);
  for (const [relation, url] of links) {
    if (relation === 'alternate') expect(url).toBe('https://example.org/states');
    else expect((await ask(url.replace('https://api.example.org', ''))).status).toBe(200);
  }
});
