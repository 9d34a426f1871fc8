import { nearest, toId } from '@acquis/domain';
import type { z } from 'zod';
import { descriptionOf, fieldsOf, schemasAt } from './field-of.js';

/** One thing wrong with a body. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) of the field; empty for the body itself. */
  readonly pointer: string;
  /** What was found, as JSON; empty where the field is left out. Of a list or an object not what it holds. */
  readonly value: string;
  readonly detail: string;
  readonly accepted: readonly string[];
}

type Path = readonly PropertyKey[];

const longestValue = 80;

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const counted: Readonly<Record<string, string>> = { string: 'characters', array: 'items', object: 'fields' };

function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step) ? Reflect.get(found, step) : undefined,
    value,
  );
}

/** A value as JSON, at most a line of it; of a list or an object only that it is one, whatever it holds. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  const text = JSON.stringify(value) ?? '';
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

function meant(word: string, accepted: readonly string[]): string {
  const byId = new Map(accepted.map((each) => [toId(each), each]));
  const [near] = nearest(word, byId.keys(), 1);
  return near === undefined ? '' : ` Did you mean "${byId.get(near)}"?`;
}

function bound(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const most = issue.code === 'too_big';
  const limit = String(most ? issue.maximum : issue.minimum);
  const what = counted[issue.origin];
  const than = issue.inclusive === false ? (most ? 'less than' : 'more than') : most ? 'at most' : 'at least';
  return what === undefined ? `a number of ${than} ${limit}` : `${than} ${limit} ${what}`;
}

/** What a field should have held: in words for the sentence, and as the values or their form. */
function expected(issue: z.core.$ZodIssue): readonly string[] {
  switch (issue.code) {
    case 'invalid_type':
      return [typeWords[issue.expected] ?? issue.expected];
    case 'invalid_value':
      return issue.values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    case 'too_big':
    case 'too_small':
      return [bound(issue)];
    case 'not_multiple_of':
      return [`a multiple of ${issue.divisor}`];
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? issue.options.map(String)
        : [...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1)).flatMap(expected))];
    default:
      return [issue.message.replace(/^expected (?:a quoted )?/, '')];
  }
}

/** The errors of the option that fits best, where the body may be one of several things: the one that is wrong deepest. */
function closest(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(...issues.map(({ path }) => path.length));
  const deep = issue.errors.filter((issues) => depth(issues) > 0).sort((a, b) => depth(b) - depth(a));
  return deep[0] ?? [];
}

function unknownField(name: string, pointer: Path, value: unknown, accepted: readonly string[]): FieldError {
  const known = accepted.length > 0 ? ' Expected only those under "accepted".' : ' Leave it out.';
  const detail = `"${name}" is no field here.${meant(name, accepted) || known}`;
  return { pointer: pointerOf(pointer), value: shown(value), detail, accepted };
}

function errorsOf(issue: z.core.$ZodIssue, above: Path, schema: z.ZodType, body: unknown): readonly FieldError[] {
  const path = [...above, ...issue.path];
  const schemas = schemasAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const accepted = [...new Set(schemas.flatMap(fieldsOf))];
    return issue.keys.map((key) => unknownField(key, [...path, key], valueAt(body, [...path, key]), accepted));
  }
  if (issue.code === 'invalid_key') {
    const accepted = issue.issues.flatMap(expected);
    const name = String(path.at(-1));
    return [unknownField(name, path, valueAt(body, path), accepted)];
  }
  if (issue.code === 'invalid_union') {
    const deeper = closest(issue).flatMap((inner) => errorsOf(inner, path, schema, body));
    if (deeper.length > 0) return deeper;
  }
  const [value, accepted] = [valueAt(body, path), expected(issue)];
  const listed = accepted.length > 12 ? 'one of those under "accepted"' : accepted.join(' or ');
  const found = value === undefined ? 'It is left out' : `It is ${shown(value)}`;
  const purpose = descriptionOf(schemas);
  const near = typeof value === 'string' && issue.code === 'invalid_value' ? meant(value, accepted) : '';
  const detail = `${found}; expected ${listed}.${near}${purpose === undefined ? '' : ` (${purpose})`}`;
  return [{ pointer: pointerOf(path), value: shown(value), detail, accepted }];
}

/** Everything wrong with a body, field by field. */
export function fieldErrors(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  body: unknown,
): readonly FieldError[] {
  return issues.flatMap((issue) => errorsOf(issue, [], schema, body));
}
