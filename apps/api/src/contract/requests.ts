import { z } from 'zod';
import type { DescribedParameter, Operation } from './described.js';

/** A request made of what the OpenAPI document says of an operation. */
export interface Asked {
  /** The path with its query string. */
  readonly target: string;
  readonly init: RequestInit;
}

const values = z.looseObject({
  enum: z.array(z.string()).optional(),
  default: z.union([z.string(), z.number()]).optional(),
  minimum: z.number().optional(),
});
const valuesOf = z.looseObject({ type: z.string(), items: values.optional() });

/** A value the document has for a parameter: its example, else the first it may have; undefined where it names none. */
export function exampleOf({ example, schema }: DescribedParameter): readonly string[] | undefined {
  if (example !== undefined) return [example].flat();
  const { enum: possible, default: usual, minimum } = values.parse(valuesOf.parse(schema).items ?? schema);
  const value = usual ?? possible?.[0] ?? minimum;
  return value === undefined ? undefined : [String(value)];
}

/** Where a request differs from the usual one. */
export interface Different {
  /** Values of the path's parameters, already as they stand in an address. */
  readonly path?: Readonly<Record<string, string>>;
  /** More of the query string. */
  readonly query?: readonly (readonly [string, string])[];
  readonly accept?: string;
}

/** A request of an operation with the examples of what it cannot do without. */
export function requestOf(operation: Operation, { path: own = {}, query = [], accept }: Different = {}): Asked {
  const needed = operation.parameters.filter(({ required }) => required);
  const pairs = needed
    .filter((each) => each.in === 'query')
    .flatMap((each) => (exampleOf(each) ?? ['']).map((value): [string, string] => [each.name, value]));
  const path = needed
    .filter((each) => each.in === 'path')
    .reduce((text, each) => {
      const value = own[each.name] ?? encodeURIComponent(exampleOf(each)?.[0] ?? '');
      return text.replace(`{${each.name}}`, () => value);
    }, operation.path);
  const search = new URLSearchParams([...pairs, ...query.map(([name, value]): [string, string] => [name, value])]);
  return { target: search.size === 0 ? path : `${path}?${search}`, init: initOf(operation, accept) };
}

function initOf({ method, requestBody }: Operation, accept: string | undefined): RequestInit {
  const wish = accept === undefined ? {} : { accept };
  if (!requestBody) return { method, headers: wish };
  const body = JSON.stringify(requestBody.content['application/json'].example);
  return { method, body, headers: { ...wish, 'content-type': 'application/json' } };
}

/** The suffixes an operation has an address for each of; none where its path has no format in it. */
export function suffixesOf({ parameters }: Operation): readonly string[] {
  const format = parameters.find(({ name, in: where }) => name === 'format' && where === 'path');
  return format ? (values.parse(format.schema).enum ?? []) : [];
}
