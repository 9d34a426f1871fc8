import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from '../testing/ask.js';
import { shortened } from './shortened.js';

const answer = z.union([
  z.strictObject({ summary: z.string(), value: z.unknown() }),
  z.strictObject({ externalValue: z.url() }),
]);
const content = z.record(
  z.string(),
  z.looseObject({ schema: z.looseObject({}), examples: z.object({ answer }).optional() }),
);
const operation = z.looseObject({
  operationId: z.string(),
  responses: z.looseObject({ '200': z.looseObject({ content }) }),
});
const document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) });

const { body } = await ask('/openapi.json');
const { paths } = document.parse(body);
const shown = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { responses }]) =>
    Object.entries(responses['200'].content).map(([type, { examples }]) => ({
      where: ['paths', path, method, 'responses', '200', 'content', type, 'schema'],
      path,
      type,
      example: examples?.answer,
    })),
  ),
);

function pointer(steps: readonly string[]): string {
  return steps.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

test('every answer in JSON is shown by an example, but for a record of a kind that has none', () => {
  const without = shown.filter(({ type, example }) => type === 'application/json' && example === undefined);
  expect(without.map(({ path }) => path).filter((path) => !path.startsWith('/v1/revisions/{id}'))).toEqual([]);
});

test('every example is what the schema of its answer says', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(z.looseObject({}).parse(body), 'openapi');
  for (const { where, example } of shown) {
    if (!example || !('value' in example)) continue;
    const validate = ajv.compile({ $ref: `openapi#${pointer(where)}` });
    validate(example.value);
    expect([where[1], validate.errors ?? []]).toEqual([where[1], []]);
  }
});

test('every example that is an address is answered there, in the type it stands under', async () => {
  const addresses = shown.flatMap(({ type, example }) =>
    example && 'externalValue' in example ? [{ type, url: new URL(example.externalValue) }] : [],
  );
  const few = addresses.filter((_, index) => index % 25 === 0);
  expect(few.length).toBeGreaterThan(10);
  for (const { type, url } of few) {
    const came = await ask(`${url.pathname}${url.search}`);
    expect([url.href, came.status, came.type.split(';')[0]]).toEqual([url.href, 200, type]);
  }
});

test('the document stays small enough to be read by tools', () => {
  expect(JSON.stringify(body).length).toBeLessThan(1_500_000);
});

test('a long answer is shown with the first items of each list, and says so', () => {
  const long = { data: Array.from({ length: 500 }, (_, id) => ({ id, lists: [1, 2, 3] })) };
  expect(shortened(long, 'GET /x')).toEqual({
    summary: 'GET /x (of each list the first 2 items)',
    value: { data: [0, 1].map((id) => ({ id, lists: [1, 2] })) },
  });
  expect(shortened({ data: [1, 2, 3] }, 'GET /x')).toEqual({ summary: 'GET /x', value: { data: [1, 2, 3] } });
});
