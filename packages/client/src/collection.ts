import type { Asking } from './asking.js';
import type { AnswerOf, ItemOf, QueryOf } from './contract.js';
import type { collections } from './generated/addresses.js';
import type { ListOptions, RequestOptions } from './options.js';
import { walk } from './walk.js';

/** The name of a collection: `decisions`, `national-positions`. */
export type CollectionName = (typeof collections)[number];

/** The fields of a collection's records that can be asked for by themselves. */
export type FieldOf<Name extends CollectionName> =
  QueryOf<`/v1/${Name}`> extends { readonly fields?: infer Fields } ? Extract<Fields, string> : never;

/** A query that names the fields it asks for. */
type Naming<Query, Field> = Omit<Query, 'fields'> & {
  /** Give only these fields, and the id. The answer is typed by them. */
  readonly fields?: Field | readonly Field[];
};

/** A record with the fields asked for; whole where none are named. */
type Shown<Shape, Field> = [Field] extends [never] ? Shape : Pick<Shape, Extract<keyof Shape, Field | 'id'>>;

/** An answer with its record as it is shown. */
type Showing<Answer, Field> = Answer extends { readonly data: readonly (infer Item)[] }
  ? Omit<Answer, 'data'> & { readonly data: readonly Shown<Item, Field>[] }
  : Answer extends { readonly data: infer Data }
    ? Omit<Answer, 'data'> & { readonly data: Shown<Data, Field> }
    : never;

/** One kind of record. */
export interface Collection<Name extends CollectionName> {
  /**
   * One record by its id, a former id, or a code such as a symbol.
   * @throws ProblemError `unknown-record`, with what may have been meant, or `not-yet-known` on the day asked for
   * @example (await client.decisions.get('a-res-78-237-plenary')).data.tally
   */
  readonly get: <Field extends FieldOf<Name> = never>(
    id: string,
    query?: Naming<QueryOf<`/v1/${Name}/{id}`>, Field>,
    options?: RequestOptions,
  ) => Promise<Showing<AnswerOf<`/v1/${Name}/{id}`>, Field>>;
  /**
   * Every record the query finds, page after page.
   * @throws ProblemError for a filter that cannot be, with those that can
   * @example for await (const { title } of client.decisions.list({ track: 'cybercrime' })) console.log(title);
   */
  readonly list: <Field extends FieldOf<Name> = never>(
    query?: Naming<QueryOf<`/v1/${Name}`>, Field>,
    options?: ListOptions,
  ) => AsyncGenerator<Shown<ItemOf<`/v1/${Name}`>, Field>, void, undefined>;
  /** One page of the list, with the total, the facets asked for and the cursor of the next page. */
  readonly page: <Field extends FieldOf<Name> = never>(
    query?: Naming<QueryOf<`/v1/${Name}`>, Field>,
    options?: RequestOptions,
  ) => Promise<Showing<AnswerOf<`/v1/${Name}`>, Field>>;
}

/** The collection of a name. */
export function collectionOf<Name extends CollectionName>(asking: Asking, name: Name): Collection<Name> {
  return {
    get: (id, query, options) => asking.json(`/v1/${name}/{id}`, { ...options, params: { path: { id }, query } }),
    list: (query, options) => walk(asking, `/v1/${name}`, { ...options, params: { query } }),
    page: (query, options) => asking.json(`/v1/${name}`, { ...options, params: { query } }),
  };
}
