import { expect } from 'vitest';
import { problem } from '../openapi/problem-schema.js';
import {
  canBeAsked,
  type Described,
  type DescribedParameter,
  mediaTypesOf,
  type Operation,
  operationsOf,
} from './described.js';
import type { Host } from './host.js';
import { readAs } from './readable.js';
import { type Asked, exampleOf, requestOf, suffixesOf } from './requests.js';
import { departures } from './schemas.js';

/** What came of a request. */
export interface Came {
  readonly headers: Headers;
  readonly mediaType: string;
  /** What the body is: JSON, rows, lines …; undefined where it is only bytes. */
  readonly read: unknown;
}

/** Asks a host, and fails where an answer is not as its description says. */
export interface Answers {
  readonly operations: readonly Operation[];
  readonly asDescribed: (operation: Operation, asked: Asked) => Promise<Came>;
  readonly takesParameter: (operation: Operation, parameter: DescribedParameter) => Promise<void>;
}

/** Parameters whose example does not go with every other example, and the problem that is answered then. */
const mayMeet: Readonly<Record<string, string>> = {
  asOf: 'not-yet-known',
  track: 'not-computed',
  coalition: 'not-computed',
  from: 'not-computed',
  to: 'not-computed',
};

/** The address of a picture. */
const picture = /\.png(\?|$)/;

/** The parameter by which fields are left out that the schema of a whole record requires. */
const leavesOut = 'fields';

/** Holds the answers of a host against its description. */
export function answersOf({ ask, makesPictures }: Host, document: Described): Answers {
  const departs = departures(document);

  async function came(operation: Operation, { target, init }: Asked) {
    const response = await ask(target, init);
    const { status, headers } = response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const [mediaType = ''] = (headers.get('content-type') ?? '').split(';');
    const what = `${operation.method} ${target}`;
    expect([what, mediaTypesOf(operation, status)]).toEqual([what, expect.arrayContaining([mediaType])]);
    expect([what, headers.get('content-length')]).toEqual([what, String(bytes.length)]);
    return { what, status, headers, mediaType, read: readAs(mediaType, bytes) };
  }

  return {
    operations: operationsOf(document).filter(canBeAsked),
    asDescribed: async (operation, asked) => {
      const { what, status, headers, mediaType, read } = await came(operation, asked);
      const refused = !makesPictures && picture.test(asked.target);
      expect([what, status, departs(operation, mediaType, status, read)]).toEqual([what, refused ? 406 : 200, []]);
      return { headers, mediaType, read };
    },
    takesParameter: async (operation, parameter) => {
      const { name } = parameter;
      const query = (exampleOf(parameter) ?? []).map((value) => [name, value] as const);
      const { what, status, mediaType, read } = await came(operation, requestOf(operation, { query }));
      if (name !== leavesOut) expect([what, departs(operation, mediaType, status, read)]).toEqual([what, []]);
      if (status !== 200)
        expect([what, read]).toEqual([
          what,
          { ...problem.parse(read), type: expect.stringContaining(`/problems/${mayMeet[name]}`) },
        ]);
    },
  };
}

/** A request of an operation in each of the formats it has an address for; of an operation without, the usual one. */
export function inEachFormat(operation: Operation): readonly Asked[] {
  const suffixes = suffixesOf(operation);
  return suffixes.length === 0
    ? [requestOf(operation)]
    : suffixes.map((format) => requestOf(operation, { path: { format } }));
}

/** The parameters of an operation that it can do without, but for the cursor, which only a walk through a list has. */
export function optionalOf({ parameters }: Operation): readonly DescribedParameter[] {
  return parameters.filter(({ name, in: where, required }) => where === 'query' && !required && name !== 'cursor');
}
