import { nearest, toId } from '@acquis/domain';
import { once, type Parameter, type Refusal } from './parameter.js';

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
export function anyOf(name: string, description: string, accepted: readonly string[]): Parameter<readonly string[]> {
  return {
    name,
    description: `${description} Repeat it, or separate values by commas, for any of several.`,
    schema: { type: 'string', enum: [...accepted] },
    repeats: true,
    absent: [],
    read: (given) => {
      const values = [...new Set(given.flatMap((text) => split(text, accepted)))].sort();
      const unknown = values.find((value) => !accepted.includes(value));
      return unknown === undefined ? { value: values, spelling: values } : { refusal: refuse(name, unknown, accepted) };
    },
  };
}

/** A parameter that takes one of some values. */
export function oneOf<T extends string>(
  name: string,
  description: string,
  accepted: readonly T[],
  usual: T,
): Parameter<T> {
  return {
    name,
    description,
    schema: { type: 'string', enum: [...accepted], default: usual },
    repeats: false,
    absent: usual,
    read: once((text) => {
      const value = accepted.find((word) => word === text);
      return value === undefined ? { refusal: refuse(name, text, accepted) } : { value, spelling: [value] };
    }, accepted),
  };
}
