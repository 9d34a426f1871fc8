import { nearest, toId } from '@acquis/domain';
import { z } from 'zod';
import { Refused } from '../refused.js';

/** What may have been meant by a word that is none of those accepted, as a sentence; empty where nothing is near. */
export function meant(word: string, accepted: readonly string[]): string {
  const byId = new Map(accepted.map((each) => [toId(each), each]));
  const [found] = nearest(word, byId.keys(), 1);
  return found === undefined ? '' : ` Did you mean "${byId.get(found)}"?`;
}

function inWords(issue: z.core.$ZodIssue, schema: z.ZodObject): readonly string[] {
  const [first] = issue.path;
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys' && path === '') {
    const accepted = Object.keys(schema.shape);
    return issue.keys.map(
      (key) => `There is no parameter "${key.slice(0, 80)}". Accepted: ${accepted.join(', ')}.${meant(key, accepted)}`,
    );
  }
  const field = first === undefined ? undefined : schema.shape[String(first)];
  const about = field instanceof z.ZodType && field.description ? ` ${field.description}` : '';
  return [`"${path}": ${issue.message}.${about}`];
}

/**
 * Reads the arguments of a call.
 *
 * @throws Refused that says of each what was expected
 */
export function readArguments<S extends z.ZodObject>(schema: S, given: unknown): z.output<S> {
  const { data, error } = schema.safeParse(given ?? {});
  if (!error) return data;
  const wrong = error.issues.slice(0, 10).flatMap((issue) => inWords(issue, schema));
  throw new Refused('The arguments are not as expected:', wrong);
}
