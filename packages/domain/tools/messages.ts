import type { z } from 'zod';
import { nearest } from '../src/core/nearest.ts';
import { expectedId } from './choices.ts';
import { readDate } from './dates.ts';
import type { Words } from './problem.ts';
import { type Field, fieldWithin } from './schema.ts';
import type { Suggest } from './suggest.ts';

/** Values the house computes and refuses in data, with what each is computed from. */
const derived: Readonly<Record<string, string>> = {
  id: 'the file name',
  status: 'the events',
  successors: 'the predecessors other records state',
  noVoteRecorded: 'the tally and the membership of the day',
  nonVoting: 'the tally and the membership of the day',
  membership: 'the membership of the day',
  votes: 'the file .votes.yaml beside the decision',
  otherStages: 'the decisions on the same symbol',
  backLinks: 'the references of other records',
  relatedFrom: 'the relations other documents state',
  sentence: 'the record',
  derived: 'the record',
};

/** A value as a message shows it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

/** What is wrong with a key the schema does not know. */
export function unknownKey(key: string, field: Field | undefined): Words {
  const names = Object.keys(field?.fields ?? {});
  const source = Object.hasOwn(derived, key) ? derived[key] : undefined;
  if (source)
    return {
      found: `the field "${key}"`,
      expected: 'recorded values only',
      mend: `Remove it: it is computed from ${source}.`,
    };
  const near = nearest(key, names, 1)[0] ?? names.find((name) => name.toLowerCase() === key.toLowerCase());
  const mend = near ? `Did you mean "${near}"?` : `Remove it; the fields here are ${names.join(', ')}.`;
  return { found: `the unknown field "${key}"`, expected: 'a field of the schema', mend };
}

function unknownValue(
  name: string,
  found: unknown,
  values: readonly string[],
  field: Field | undefined,
  suggest: Suggest,
): Words {
  const collection = field?.meta.reference;
  const near = collection ? suggest(collection, String(found)) : nearest(String(found), values, 3);
  const meant = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '';
  const otherwise =
    collection === 'states'
      ? 'Names and codes stand in states/; in a file `pnpm data fix` turns a name into its code.'
      : meant
        ? 'Else add that record first.'
        : 'Add that record first, or correct the id.';
  return {
    found: `${name} ${show(found)}`,
    expected: collection ? expectedId(collection, values) : `one of ${values.join(', ')}`,
    mend: [meant, collection ? otherwise : ''].filter(Boolean).join(' ') || 'Choose one of them.',
  };
}

/** The form in which a list or a set of fields is written: `[{ source: … }]`; empty for a single value. */
function formOf(field: Field | undefined): string {
  if (field?.element) return field.type === 'array' ? `[${formOf(field.element) || '…'}]` : '';
  const fields = Object.entries(field?.fields ?? {});
  const required = fields.filter(([, { required }]) => required);
  const shown = (required.length > 0 ? required : fields).map(([name]) => `${name}: …`);
  return shown.length > 0 ? `{ ${shown.join(', ')} }` : '';
}

/** What is wrong with a date: a day that does not exist, a form that can be mended, or neither. */
function wrongDate(name: string, found: unknown, expected: string): Words {
  if (typeof found === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(found))
    return {
      found: `${name} ${show(found)}, which is in no calendar`,
      expected: 'a day or month that exists',
      mend: 'Read it again in the source.',
    };
  const readable = typeof found === 'string' && readDate(found) !== undefined;
  return {
    found: `${name} ${show(found)}`,
    expected,
    mend: readable ? '`pnpm data fix` mends this.' : 'Correct it.',
  };
}

function wrongType(name: string, found: unknown, expected: string, field: Field | undefined): Words {
  if (found === undefined) {
    const form = formOf(field);
    const example = field?.example === undefined ? '' : `, for example ${show(field.example)}`;
    const key = name.split('.').at(-1);
    return {
      found: `no ${name}`,
      expected:
        field?.description.replace(/\.$/, '') || (field?.values ? `one of ${field.values.join(', ')}` : expected),
      mend: `Add the field "${key}"${form && !example ? `: ${key}: ${form}` : example}.`,
    };
  }
  if (expected === 'string' && typeof found !== 'object') {
    return {
      found: `${name} ${show(found)} without quotes`,
      expected: 'quoted text',
      mend: `Write "${String(found)}" in double quotes; \`pnpm data fix\` mends this.`,
    };
  }
  const wanted =
    {
      array: 'a list: [a, b]',
      object: `fields: ${formOf(field) || '{ a: …, b: … }'}`,
      int: 'a whole number',
      boolean: 'true or false',
      string: 'text',
    }[expected] ?? expected;
  return { found: `${name} ${show(found)}`, expected: wanted, mend: field?.description || 'Correct it.' };
}

/** A schema's complaint in words: what stands there, what was expected, how to mend it. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown, schema: Field, suggest: Suggest): Words {
  const found = valueAt(value, issue.path);
  const field = issue.path.reduce<Field | undefined>(fieldWithin, schema);
  const name = issue.path.join('.') || 'the record';
  switch (issue.code) {
    case 'invalid_value':
      return found === undefined
        ? wrongType(name, found, 'a value', field)
        : unknownValue(name, found, issue.values.map(String), field, suggest);
    case 'invalid_type':
      return wrongType(name, found, issue.expected, field);
    case 'too_small':
      return {
        found: `${name} ${show(found)}`,
        expected: `at least ${issue.minimum}${issue.origin === 'array' ? ' in the list' : ''}`,
        mend: field?.description || 'Correct it.',
      };
    case 'too_big':
      return {
        found: `${name} of ${String(found).length} characters`,
        expected: `at most ${issue.maximum}`,
        mend: 'Shorten it.',
      };
    case 'invalid_format':
      return {
        found: `${name} ${show(found)}`,
        expected: issue.format === 'url' ? 'an address: https://…' : issue.message.replace(/^expected /, ''),
        mend: field?.description || 'Correct it.',
      };
    default:
      return issue.message.startsWith('expected a quoted date')
        ? wrongDate(name, found, issue.message.replace(/^expected /, ''))
        : {
            found: `${name} ${show(found)}`,
            expected: issue.message.replace(/^expected /, ''),
            mend: 'Correct it.',
          };
  }
}
