import type { z } from 'zod';
import { invalidBody } from '../problems/invalid-body.js';
import { malformedBody } from '../problems/malformed-body.js';
import { Problem } from '../problems/problem.js';
import type { Body } from './body.js';
import { type FieldError, fieldErrors } from './field-errors.js';
import { hidden } from './hidden.js';

/** A body full of nonsense is not worth a longer answer. */
const mostErrors = 20;

function invalid(errors: readonly FieldError[], example: object): Problem {
  const listed = errors.slice(0, mostErrors);
  const detail = listed.map(({ pointer, detail }) => `${pointer === '' ? 'The body' : pointer}: ${detail}`).join(' ');
  return new Problem(invalidBody, { detail, errors: listed, example });
}

/**
 * The value a body is the JSON of.
 *
 * @throws Problem when it is no JSON, or has a field with a name that no object may have
 */
export function parsedBody(text: string, { example }: Pick<Body, 'example'>): unknown {
  const refuse = (what: string) =>
    new Problem(malformedBody, { detail: `${what} Send one like the example.`, example });
  if (text.trim() === '') throw refuse('The body is empty; this address takes a JSON object.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(`The body is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
  const stowaways = hidden(value);
  if (stowaways.length > 0) throw invalid(stowaways, example);
  return value;
}

/** Says of a body what its schema found wrong, field by field. */
export function bodyRefused(issues: readonly z.core.$ZodIssue[], { schema, example }: Body, value: unknown): Problem {
  return invalid(fieldErrors(issues, schema, value), example);
}

/**
 * The body of a request as its schema reads it.
 *
 * @throws Problem that names everything wrong with it
 */
export function readBody<S extends z.ZodType>(text: string, body: Body & { readonly schema: S }): z.output<S> {
  const value = parsedBody(text, body);
  const result = body.schema.safeParse(value);
  if (!result.success) throw bodyRefused(result.error.issues, body, value);
  return result.data;
}
