import fc from 'fast-check';
import type { DescribedParameter, Operation } from './described.js';
import { type Asked, exampleOf, requestOf } from './requests.js';

/** A request that may be wrong, and in what way it was made so. */
export interface Bad extends Asked {
  readonly way: string;
}

/** Names that objects have without having been given them. */
const prototypeNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

/** Texts that were wrong for some program. */
const known = [
  ...['', ' ', 'null', 'undefined', 'NaN', '-1', '0', '1e309', '99999999999999999999', 'true', '[]', '{}'],
  ...['2023-02-30', '9999-12-31', '0000-00-00', '[2020..2021]', '2020-01-01/', '../..', '/', '\\', '%', '%00', '%zz'],
  ...["' OR 1=1", '<script>', '\u0000', '\ud800', '\u202e', 'İ', '\u{1f600}', 'e\u0301', 'ﷺ'.repeat(20), '=1+1'],
];
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...known, ...prototypeNames),
);
const huge = fc
  .tuple(fc.constantFrom('a', '9', ',', '%', '\u{1f600}', '../', 'é '), fc.integer({ min: 1_000, max: 20_000 }))
  .map(([text, times]) => text.repeat(times));
const escapes = fc.constantFrom(
  '%2F',
  '%2f..%2f',
  '%5C',
  '%2E%2E',
  '%00',
  '%',
  '%zz',
  '%E0%A4%A',
  '%C0%AF',
  '%25',
  '..;',
  '',
);

/** Text as it can stand in an address: half of a pair of surrogates cannot. */
function escaped(text: string): string {
  return encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));
}

/** Every leaf of a value, as text. */
function leaves(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leaves);
}

/** What any parameter or field of the description has for an example: right somewhere, so most often wrong elsewhere. */
function meantSomewhere(operations: readonly Operation[]): readonly string[] {
  const examples = operations.flatMap(({ parameters, requestBody }) => [
    ...parameters.flatMap((each) => exampleOf(each) ?? []),
    ...leaves(requestBody?.content['application/json'].example ?? {}),
  ]);
  return [...new Set(examples)];
}

/** A cursor with a part of what it says changed; it need not be one. */
const cursors = fc
  .oneof(fc.array(fc.oneof(noise, fc.integer(), fc.constant(null)), { maxLength: 6 }), fc.jsonValue())
  .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));

/** Values of other types in JSON, deep ones and large ones among them. */
const anyJson = fc.oneof(
  fc
    .oneof(fc.jsonValue({ maxDepth: 3 }), noise, huge, fc.constantFrom(null, true, 0, -0.5, 1e308, 194, [], {}, [[]]))
    .map((value) => JSON.stringify(value)),
  fc.integer({ min: 10, max: 20_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
);

/** Requests by the description, each wrong in one way; those that come out right by chance are answered all the same. */
export function badInput(operations: readonly Operation[]): fc.Arbitrary<Bad> {
  const meant = fc.constantFrom(...meantSomewhere(operations));
  const text = fc.oneof(
    { weight: 4, arbitrary: noise },
    { weight: 4, arbitrary: meant },
    { weight: 1, arbitrary: huge },
  );
  const any = fc.constantFrom(...operations);
  const named = fc.constantFrom(
    ...operations.flatMap((operation) => parametersOf(operation).map((parameter) => ({ operation, parameter }))),
  );
  const posts = fc.constantFrom(...operations.filter(({ requestBody }) => requestBody));
  const fieldNames = fc.oneof(
    fc.constantFrom(...new Set(operations.flatMap((each) => Object.keys(exampleBody(each)))), ...prototypeNames),
    noise,
  );

  const wrongValue = fc.tuple(named, text).map(([{ operation, parameter }, value]) => ({
    way: 'a value of another kind',
    ...requestOf(operation, { query: [[parameter.name, value]] }),
  }));
  const repeated = fc
    .tuple(named, fc.array(fc.oneof(text, fc.constant(undefined)), { minLength: 2, maxLength: 30 }))
    .map(([{ operation, parameter }, values]) => ({
      way: 'a repeated parameter',
      ...requestOf(operation, {
        query: values.map((value) => [parameter.name, value ?? exampleOf(parameter)?.[0] ?? '']),
      }),
    }));
  const several = fc
    .tuple(any, fc.array(fc.tuple(fc.nat(), text), { minLength: 1, maxLength: 5 }))
    .map(([operation, chosen]) => {
      const own = parametersOf(operation);
      const query = chosen.flatMap(([at, value]) => {
        const parameter = own[at % Math.max(1, own.length)];
        return parameter ? [[parameter.name, value] as const] : [];
      });
      return { way: 'several parameters', ...requestOf(operation, { query }) };
    });
  const unknownName = fc.tuple(any, noise, text).map(([operation, name, value]) => ({
    way: 'a parameter nobody knows',
    ...requestOf(operation, { query: [[name, value]] }),
  }));
  const badCursor = fc
    .tuple(
      fc.constantFrom(...operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'))),
      fc.oneof(cursors, text),
    )
    .map(([operation, cursor]) => ({ way: 'a bad cursor', ...requestOf(operation, { query: [['cursor', cursor]] }) }));
  const badPath = fc
    .tuple(
      fc.constantFrom(...operations.filter(({ path }) => path.includes('{'))),
      fc.oneof(
        text.map(escaped),
        fc.tuple(meant, escapes).map(([id, end]) => `${escaped(id)}${end}`),
        escapes,
      ),
    )
    .map(([operation, id]) => ({ way: 'a bad path', ...requestOf(operation, { path: { id, format: id } }) }));
  const nowhere = fc
    .array(fc.oneof(noise.map(escaped), escapes, fc.constantFrom('v1', 'states', 'nor', '.csv', '..')), {
      maxLength: 6,
    })
    .map((segments) => ({ way: 'an address nobody knows', target: `/${segments.join('/')}`, init: {} }));
  const badField = fc.tuple(posts, fieldNames, anyJson).map(([operation, name, json]) => ({
    way: 'a field of another kind',
    ...withBody(operation, bodyWith(operation, name, json)),
  }));
  const badBody = fc.tuple(posts, fc.oneof(anyJson, noise, huge, fc.nat())).map(([operation, body]) => ({
    way: 'a body that is bad JSON, or JSON of another kind',
    ...withBody(operation, typeof body === 'number' ? cut(operation, body) : body),
  }));
  const method = fc
    .tuple(any, fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'PURGE', 'OPTIONS'))
    .map(([operation, how]) => ({
      way: 'another method',
      target: requestOf(operation).target,
      init: { method: how },
    }));
  const headerText = noise.map((value) => value.replaceAll(/[^\x20-\x7e]/g, ''));
  const headers = fc
    .tuple(
      any,
      fc.constantFrom('accept', 'if-none-match', 'content-type', 'content-length', 'x-request-id'),
      headerText,
    )
    .map(([operation, name, value]) => {
      const { target, init } = requestOf(operation);
      return { way: 'a bad header', target, init: { ...init, headers: { ...init.headers, [name]: value } } };
    });
  return fc.oneof(
    ...[wrongValue, repeated, several, unknownName, badCursor, badPath, nowhere, badField, badBody, method, headers],
  );
}

function parametersOf({ parameters }: Operation): readonly DescribedParameter[] {
  return parameters.filter((each) => each.in === 'query');
}

function exampleBody({ requestBody }: Operation): object {
  return requestBody?.content['application/json'].example ?? {};
}

/** The example of a body as text, with one field more or another, whatever its name. */
function bodyWith(operation: Operation, name: string, json: string): string {
  const others = Object.entries(exampleBody(operation)).filter(([each]) => each !== name);
  const written = others.map(([each, value]) => `${JSON.stringify(each)}:${JSON.stringify(value)}`);
  return `{${[...written, `${JSON.stringify(name)}:${json}`].join(',')}}`;
}

/** The example of a body, broken off. */
function cut(operation: Operation, at: number): string {
  const whole = JSON.stringify(exampleBody(operation));
  return whole.slice(0, at % whole.length);
}

function withBody(operation: Operation, body: string): Asked {
  const { target, init } = requestOf(operation);
  return { target, init: { ...init, body } };
}
