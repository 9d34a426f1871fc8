import { nearest, toId } from '../core/nearest.js';
import { once, type Parameter, type ParameterSchema, type Refusal } from './parameter.js';

/** The values a parameter takes; those that must be read from the record are, when they are first asked for. */
export type Accepted<T extends string = string> = readonly T[] | (() => readonly T[]);

function valuesOf<T extends string>(accepted: Accepted<T>): readonly T[] {
  return typeof accepted === 'function' ? accepted() : accepted;
}

function schemaOf(accepted: Accepted, usual?: string): ParameterSchema {
  return {
    type: 'string',
    get enum() {
      return [...valuesOf(accepted)];
    },
    ...(usual === undefined ? {} : { default: usual }),
  };
}

function refuse(name: string, value: string, accepted: readonly string[]): Refusal {
  const byId = new Map(accepted.map((word) => [toId(word), word]));
  const [near] = nearest(value, byId.keys(), 1);
  const meant = near === undefined ? '' : ` Did you mean "${byId.get(near)}"?`;
  const known = accepted.length > 0 ? 'expected one of those under "accepted"' : 'no record has any';
  return { value, detail: `"${value}" is no value of ${name}; ${known}.${meant}`, accepted };
}

function split(text: string, accepted: readonly string[]): readonly string[] {
  return accepted.includes(text) ? [text] : text.split(',').map((part) => part.trim());
}

/** A parameter that takes one or more of some values; several are alternatives. */
export function anyOf(name: string, description: string, accepted: Accepted): Parameter<readonly string[]> {
  return {
    name,
    description: `${description} Repeat it, or separate values by commas, for any of several.`,
    schema: schemaOf(accepted),
    repeats: true,
    absent: [],
    read: (given) => {
      const known = valuesOf(accepted);
      const values = [...new Set(given.flatMap((text) => split(text, known)))].sort();
      const unknown = values.find((value) => !known.includes(value));
      return unknown === undefined ? { value: values, spelling: values } : { refusal: refuse(name, unknown, known) };
    },
  };
}

function readOne<T extends string>(name: string, accepted: Accepted<T>): Parameter<T>['read'] {
  return (given) => {
    const known = valuesOf(accepted);
    const read = once<T>((text) => {
      const value = known.find((word) => word === text);
      return value === undefined ? { refusal: refuse(name, text, known) } : { value, spelling: [value] };
    }, known);
    return read(given);
  };
}

/** A parameter that takes one of some values. */
export function oneOf<T extends string>(
  name: string,
  description: string,
  accepted: Accepted<T>,
  usual: T,
): Parameter<T> {
  const read = readOne(name, accepted);
  return { name, description, schema: schemaOf(accepted, usual), repeats: false, absent: usual, read };
}

/** A parameter that takes one of some values, or is left out. */
export function maybeOneOf(name: string, description: string, accepted: Accepted): Parameter<string | undefined> {
  const read = readOne(name, accepted);
  return { name, description, schema: schemaOf(accepted), repeats: false, absent: undefined, read };
}
