import { acquis, descriptorOf, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from '../testing/ask.js';
import { answerSchemas } from './components.js';
import { problem } from './problem-schema.js';

const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
  description: z.string(),
  schema: z.looseObject({}),
  example: z.union([z.string(), z.array(z.string())]).optional(),
});
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z
    .object({
      required: z.literal(true),
      content: z.object({
        'application/json': z.object({ schema: z.object({ $ref: z.string() }), example: z.looseObject({}) }),
      }),
    })
    .optional(),
  responses: z.record(
    z.string(),
    z.looseObject({
      description: z.string().min(1),
      content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })),
    }),
  ),
});
const shape = z.looseObject({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({ title: z.string(), version: z.string(), license: z.looseObject({ name: z.string() }) }),
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(
    z.string().startsWith('/'),
    z.strictObject({ get: operation.optional(), post: operation.optional() }),
  ),
  components: z.object({ schemas: z.record(z.string().regex(/^[\w.-]+$/), z.looseObject({})) }),
});

const { body } = await ask('/openapi.json');
const document = shape.parse(body);
const operations = Object.entries(document.paths).flatMap(([path, { get, post }]) => [
  ...(get ? [{ method: 'GET', path, ...get }] : []),
  ...(post ? [{ method: 'POST', path, ...post }] : []),
]);
const askable = operations.filter(({ parameters }) => parameters.every((each) => !each.required || each.example));

/** The address with an example of everything it cannot do without. */
function addressOf({ path, parameters }: Pick<(typeof operations)[number], 'path' | 'parameters'>): string {
  const needed = (where: 'path' | 'query') =>
    parameters
      .filter((each) => each.required && each.in === where)
      .flatMap(({ name, example = '' }) => [example].flat().map((value): [string, string] => [name, value]));
  const filled = needed('path').reduce((text, [name, example]) => text.replace(`{${name}}`, example), path);
  return `${filled}?${new URLSearchParams(needed('query'))}`;
}

/** A request of an operation with the example of its body, where it takes one. */
function requestOf({ method, requestBody }: Pick<(typeof operations)[number], 'method' | 'requestBody'>): RequestInit {
  if (!requestBody) return { method };
  const body = JSON.stringify(requestBody.content['application/json'].example);
  return { method, body, headers: { 'content-type': 'application/json' } };
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === '$ref' && typeof inner === 'string') yield inner;
    else yield* referencesIn(inner);
  }
}

test('every reference resolves, and every component is used', () => {
  const known = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
  const used = new Set(referencesIn(document));
  expect([...used].filter((reference) => !known.has(reference))).toEqual([]);
  expect([...known].filter((reference) => !used.has(reference))).toEqual([]);
});

test('every operation has an id of its own, and every variable of a path is declared', () => {
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { path, parameters } of operations) {
    const declared = parameters.filter((each) => each.in === 'path').map((each) => each.name);
    expect([...path.matchAll(/\{(\w+)\}/g)].map(([, variable]) => variable)).toEqual(declared);
  }
});

test('every kind has its component, its list and its record', () => {
  for (const name of kindNames) {
    expect(document.paths).toHaveProperty([`/v1/${name}`]);
    expect(document.paths).toHaveProperty([`/v1/${name}/{id}`]);
    expect(descriptorOf(name).description).toBe(document.components.schemas[operationComponent(name)]?.description);
  }
});

function operationComponent(name: string): string {
  const [reference = ''] = referencesIn(document.paths[`/v1/${name}/{id}`]?.get?.responses['200']);
  return reference.replace('#/components/schemas/', '').replace(/Answer$/, '');
}

test('every operation can be tried with an example of everything it needs, but for one of no records', () => {
  const without = operations.filter((each) => !askable.includes(each));
  const empty = kindNames.filter((name) => acquis[name].all().length === 0);
  expect(without.map(({ path }) => path)).toEqual(
    empty.flatMap((name) => [`/v1/${name}/{id}`, `/v1/${name}/{id}.{format}`]),
  );
});

test('what is asked with POST says what it takes, closed to unknown fields, and may be refused for what is sent', () => {
  const posts = operations.filter(({ method }) => method === 'POST');
  expect(posts.length).toBeGreaterThan(0);
  for (const { requestBody, responses } of posts) {
    const name = requestBody?.content['application/json'].schema.$ref.replace('#/components/schemas/', '') ?? '';
    expect(document.components.schemas[name]).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '413', '415']));
  }
});

test.each(askable)(
  '$method $path answers as described',
  async ({ method, path, parameters, requestBody, responses }) => {
    const {
      status,
      type,
      body: answer,
    } = await ask(addressOf({ path, parameters }), requestOf({ method, requestBody }));
    expect(status).toBe(200);
    expect(Object.keys(responses['200']?.content ?? {})).toContain(type.split(';')[0]);
    const [reference = ''] = referencesIn(responses['200']?.content['application/json']);
    const schema = answerSchemas.get(reference.replace('#/components/schemas/', ''));
    if (reference !== '' && type.startsWith('application/json'))
      expect(schema?.safeParse(answer).error).toBeUndefined();
  },
);

test.each(askable.filter(({ path }) => path.startsWith('/v1')))(
  '$method $path takes the parameters that are described',
  async ({ method, path, parameters, requestBody }) => {
    const request = requestOf({ method, requestBody });
    const { body: refusal } = await ask(`${addressOf({ path, parameters })}&nonsense=1`, request);
    expect(problem.parse(refusal).accepted).toEqual(
      parameters.filter((each) => each.in === 'query').map((each) => each.name),
    );
  },
);
