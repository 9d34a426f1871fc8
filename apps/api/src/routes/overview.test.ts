import { acquis, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerSchemas } from '../openapi/components.js';
import { overview } from '../openapi/overview-schema.js';
import { ask, askList, today } from '../testing/ask.js';

async function data(search = '') {
  const { body } = await ask(`/v1${search}`);
  expect(answerSchemas.get('OverviewAnswer')?.safeParse(body).error).toBeUndefined();
  return z.object({ data: overview }).parse(body).data;
}

test('the index counts every collection as its list does, on any day', async () => {
  for (const search of ['', '?asOf=2010-01-01']) {
    const { collections } = await data(search);
    expect(collections.map(({ name }) => name).sort()).toEqual([...kindNames]);
    for (const { name, count, url } of collections) {
      expect((await askList(url.replace('https://api.example.org', ''))).page.total).toBe(count);
      if (search === '') expect(count).toBe(acquis.at(today)[name].all().length);
    }
  }
});

test('every address in the index leads to an answer', async () => {
  const { site, ...links } = (await data('?asOf=2023-12-31')).links;
  expect(site).toBe('https://example.org');
  for (const url of Object.values(links))
    expect((await ask(url.replace('https://api.example.org', ''))).status).toBe(200);
});
