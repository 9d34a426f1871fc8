/** Why a value was not taken, and which are. */
export interface Refusal {
  readonly value: string;
  readonly detail: string;
  /** The values accepted, or their form in words where they cannot be listed. */
  readonly accepted: readonly string[];
}

/** What became of reading a parameter: its value with its plainest spelling, or why there is none. */
export type Reading<T> = { readonly value: T; readonly spelling: readonly string[] } | { readonly refusal: Refusal };

/** How the value of a parameter, or each of its values, is described in the OpenAPI document. */
export interface ParameterSchema {
  readonly type: 'string' | 'integer' | 'number';
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly default?: string | number;
}

/** A parameter of a query string: how it is read and how it is described. */
export interface Parameter<T> {
  readonly name: string;
  readonly description: string;
  readonly schema: ParameterSchema;
  /** Whether it may be given several times. */
  readonly repeats: boolean;
  /** A value of the record; several where it is given several times. */
  readonly example?: string | readonly string[];
  /** Why the address cannot do without it; left out: it can. */
  readonly required?: Refusal;
  /** The value where it is not given. */
  readonly absent: T;
  readonly read: (given: readonly string[]) => Reading<T>;
}

/** Reads a parameter that is given once. */
export function once<T>(read: (text: string) => Reading<T>, accepted: readonly string[]): Parameter<T>['read'] {
  return (given) => {
    const [first = '', second] = given;
    if (second === undefined) return read(first);
    return { refusal: { value: given.join(', '), detail: 'It is given several times; give it once.', accepted } };
  };
}
