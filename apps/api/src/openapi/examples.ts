import type { Answer } from '../answer.js';
import { Problem } from '../problems/problem.js';
import type { Ask, Route } from '../route.js';
import type { Service } from '../service.js';
import { exampleAsk, exampleTarget, oneItem } from './example-request.js';
import { shortened } from './shortened.js';

/** An example of an answer, as OpenAPI has it: the answer itself, or where it is. */
export type Example = { readonly summary: string; readonly value: unknown } | { readonly externalValue: string };

/** Examples by media type. */
export type Examples = ReadonlyMap<string, Example>;

const json = 'application/json';

/** A table longer than this is shown by its address. */
const longestTable = 2_000;

/** What a route answers as text; undefined where it refuses, as for votes that are not loaded. */
function answered(make: (ask: Ask) => Answer, ask: Ask): string | undefined {
  try {
    const { body } = make(ask);
    return typeof body === 'string' ? body : undefined;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function byAddress(target: string, { apiUrl }: Service): Example {
  return { externalValue: `${apiUrl}${target}` };
}

/** The answer of a route in JSON or as a table, as it is shown; where it is to be had if it cannot be, undefined if there is none. */
function shown(route: Route, type: string, target: string, service: Service): Example | undefined {
  const body = answered(route.answer, exampleAsk(route, target, service));
  if (body === undefined) return undefined;
  const summary = `${route.body ? 'POST' : 'GET'} ${target}`;
  if (type !== json) return body.length > longestTable ? byAddress(target, service) : { summary, value: body };
  // A JSON Schema in an answer refers to parts of itself, which readers of the document would look for in the document.
  return body.includes('"$ref"') ? byAddress(target, service) : shortened(JSON.parse(body), summary);
}

/**
 * An example of the answer of a route by itself, made by asking it: JSON with long lists cut short, a short table as it is,
 * else its address. Nothing where it has no answer to show.
 */
export function ownExample(route: Route, service: Service): Examples {
  const target = exampleTarget(route, '', oneItem(route));
  if (target === undefined) return new Map();
  const type = 'mediaType' in route.answers ? route.answers.mediaType : json;
  const asked = !route.shownByAddress && (type === json || type === 'text/csv');
  const example = asked ? shown(route, type, target, service) : byAddress(target, service);
  return example ? new Map([[type, example]]) : new Map();
}

/** Where the record or list by which a route is shown is to be had in each of its formats. */
export function examplesInFormats(route: Route, service: Service): Examples {
  const pairs = oneItem(route);
  const entries = Object.entries(route.suffixes ?? {}).flatMap(([suffix, type]): [string, Example][] => {
    const target = exampleTarget(route, `.${suffix}`, pairs);
    return target === undefined ? [] : [[type, byAddress(target, service)]];
  });
  return new Map(entries);
}
