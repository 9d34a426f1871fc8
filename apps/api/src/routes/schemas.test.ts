import { kindNames } from '@acquis/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, linksOf, walk } from '../testing/ask.js';

const origin = 'https://api.example.org';

test.each(kindNames)(
  'every record of %s is as the schema its list links to says, by another validator',
  async (name) => {
    const links = linksOf((await ask(`/v1/${name}`)).headers);
    expect(links.get('describedby')).toBe(`${origin}/v1/schemas/${name}.json`);
    const { status, body } = await ask(`/v1/schemas/${name}.json`);
    expect(status).toBe(200);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(z.looseObject({}).parse(body));
    for (const record of await walk(`/v1/${name}`, 200)) {
      validate(record);
      expect([record.id, validate.errors]).toEqual([record.id, null]);
    }
  },
);

test('a schema refuses what is no record', async () => {
  const { body } = await ask('/v1/schemas/decisions.json');
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(z.looseObject({}).parse(body));
  expect(validate({ id: 'x', tally: 'many' })).toBe(false);
});

test('what is no schema is answered with those there are', async () => {
  for (const path of ['/v1/schemas/decisions', '/v1/schemas/starships.json', '/v1/schemas/.json']) {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ routes: expect.arrayContaining([`${origin}/v1/schemas/decisions.json`]) });
  }
});
