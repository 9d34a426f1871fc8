import { acquis, descriptorOf, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { canBeAsked, described, operationsOf } from '../contract/described.js';
import { requestOf } from '../contract/requests.js';
import { ask } from '../testing/ask.js';
import { problem } from './problem-schema.js';

const { body } = await ask('/openapi.json');
const document = described.parse(body);
const operations = operationsOf(document);
const askable = operations.filter(canBeAsked);

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

test.each(askable.filter(({ path }) => path.startsWith('/v1')))(
  '$method $path takes the parameters that are described',
  async (operation) => {
    const { target, init } = requestOf(operation, { query: [['nonsense', '1']] });
    expect(problem.parse((await ask(target, init)).body).accepted).toEqual(
      operation.parameters.filter((each) => each.in === 'query').map((each) => each.name),
    );
  },
);
