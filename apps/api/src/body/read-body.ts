import type { z } from 'zod';
import { invalidBody } from '../problems/invalid-body.js';
import { malformedBody } from '../problems/malformed-body.js';
import { Problem } from '../problems/problem.js';
import type { Body } from './body.js';
import { type FieldError, fieldErrors } from './field-errors.js';
import { hidden } from './hidden.js';

/** A body full of nonsense is not worth a longer answer. */
const mostErrors = 20;

function parsed(text: string, example: object): unknown {
  const refuse = (what: string) =>
    new Problem(malformedBody, { detail: `${what} Send one like the example.`, example });
  if (text.trim() === '') throw refuse('The body is empty; this address takes a JSON object.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuse(`The body is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
}

/**
 * The body of a request as its schema reads it.
 *
 * @throws Problem that names everything wrong with it
 */
export function readBody<S extends z.ZodType>(
  text: string,
  { schema, example }: Body & { readonly schema: S },
): z.output<S> {
  const refuse = (errors: readonly FieldError[]) => {
    const detail = errors.map(({ pointer, detail }) => `${pointer === '' ? 'The body' : pointer}: ${detail}`).join(' ');
    return new Problem(invalidBody, { detail, errors, example });
  };
  const value = parsed(text, example);
  const stowaways = hidden(value).slice(0, mostErrors);
  if (stowaways.length > 0) throw refuse(stowaways);
  const result = schema.safeParse(value);
  if (!result.success) throw refuse(fieldErrors(result.error.issues, schema, value).slice(0, mostErrors));
  return result.data;
}
