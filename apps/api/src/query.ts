import { nearest, toId } from '@acquis/domain';
import type { Parameter, Refusal } from '@acquis/domain/parameters';
import type { Pairs } from './links.js';
import { invalidParameter } from './problems/invalid-parameter.js';
import { Problem } from './problems/problem.js';
import { unknownParameter } from './problems/unknown-parameter.js';

/** A query string full of nonsense is not worth a longer answer. */
const mostErrors = 20;

/** One thing wrong with a query string. */
interface QueryError extends Refusal {
  readonly parameter: string;
}

/** A query string being read, parameter by parameter; everything wrong with it is reported at once. */
export interface Query {
  /** The value of a parameter, or its default where it is absent or wrong; wrong ones are remembered. */
  take<T>(parameter: Parameter<T>): T;
  /**
   * To be called when all parameters are taken.
   *
   * @throws Problem when anything was wrong
   */
  settle(): void;
  /** What was taken and given, in the order of taking and in its plainest spelling. */
  given(): Pairs;
}

function unknownError(name: string, value: string, accepted: readonly string[]): QueryError {
  const byId = new Map(accepted.map((word) => [toId(word), word]));
  const [near] = nearest(name, byId.keys(), 1);
  const meant = near === undefined ? '' : ` Did you mean "${byId.get(near)}"?`;
  return { parameter: name, value, detail: `"${name}" is no parameter of this address.${meant}`, accepted };
}

/** Begins to read a query string of an address that takes these parameters. */
export function readQuery(search: URLSearchParams, parameters: readonly Pick<Parameter<unknown>, 'name'>[]): Query {
  const accepted = parameters.map(({ name }) => name);
  const unknown = [...new Set(search.keys())]
    .filter((name) => !accepted.includes(name))
    .slice(0, mostErrors)
    .map((name) => unknownError(name, search.get(name) ?? '', accepted));
  const refused: QueryError[] = [];
  const pairs: [string, string][] = [];
  return {
    take(parameter) {
      const { name, absent, required } = parameter;
      const texts = search.getAll(name);
      if (texts.length === 0) {
        if (required) refused.push({ parameter: name, ...required });
        return absent;
      }
      const reading = parameter.read(texts);
      if ('refusal' in reading) {
        refused.push({ parameter: name, ...reading.refusal });
        return absent;
      }
      pairs.push(...reading.spelling.map((text): [string, string] => [name, text]));
      return reading.value;
    },
    settle() {
      const errors = [...unknown, ...refused].slice(0, mostErrors);
      if (errors.length === 0) return;
      const detail = errors
        .map((error) => (unknown.includes(error) ? error.detail : `${error.parameter}: ${error.detail}`))
        .join(' ');
      if (unknown.length > 0) throw new Problem(unknownParameter, { detail, accepted, errors });
      throw new Problem(invalidParameter, { detail, errors });
    },
    given: () => pairs,
  };
}
