import { rules } from '@acquis/domain/rules';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, today } from '../../testing/ask.js';
import { post } from '../../testing/post.js';

const listed = z.object({
  data: z.array(
    z.looseObject({
      name: z.string(),
      url: z.url(),
      legal: z.array(z.looseObject({ url: z.url() })),
      example: z.looseObject({}),
    }),
  ),
});
const local = (url: string) => url.replace('https://api.example.org', '');

test('every rule of the registry is listed with its provisions, and every address leads to an answer', async () => {
  const { data } = listed.parse((await ask('/v1/rules')).body);
  expect(data.map(({ name }) => name).sort()).toEqual(rules.map(({ name }) => name).sort());
  for (const { url, legal, example } of data) {
    expect((await ask(local(url))).status).toBe(200);
    expect((await post(local(url), example)).status).toBe(200);
    for (const source of legal) expect((await ask(local(source.url))).status).toBe(200);
  }
});

test.each(rules.map(({ name }) => name))(
  '%s says in JSON Schema what it must be told, closed to other fields',
  async (name) => {
    const { body } = await ask(`/v1/rules/${name}`);
    expect(body).toMatchObject({ data: { name, facts: { type: 'object', additionalProperties: false } } });
  },
);

test('A/RES/78/237 in plenary, 104-53-7, is adopted with its reasons and its legal source', async () => {
  const { body } = await post('/v1/rules/assembly-majority', {
    organ: 'plenary',
    tally: { inFavour: 104, against: 53, abstaining: 7 },
  });
  expect(body).toMatchObject({
    data: { outcome: 'adopted', rule: { source: 'un-ga-rules-of-procedure' }, hypothetical: true },
    meta: { asOf: today, hypothetical: true },
  });
});

test('two thirds of a main committee are refused by the rule, not by the API', async () => {
  const { status, body } = await post('/v1/rules/assembly-majority', {
    organ: 'main-committee',
    majority: 'two-thirds',
    tally: { inFavour: 104, against: 53 },
  });
  expect([status, body]).toMatchObject([200, { data: { outcome: 'refused' } }]);
});

test('a misspelt rule is answered with the one that was probably meant', async () => {
  const { status, body } = await ask('/v1/rules/asembly-majority');
  expect([status, body]).toMatchObject([
    404,
    { suggestions: [{ name: 'assembly-majority', url: 'https://api.example.org/v1/rules/assembly-majority' }] },
  ]);
});

test('what looks like no rule is answered with all rules', async () => {
  const { status, body } = await ask('/v1/rules/nope');
  const { suggestions } = z.object({ suggestions: z.array(z.object({ name: z.string() })) }).parse(body);
  expect([status, suggestions.map(({ name }) => name).sort()]).toEqual([404, rules.map(({ name }) => name).sort()]);
});
