import { askingAt } from './asking.js';
import { type Collection, type CollectionName, collectionOf } from './collection.js';
import type {
  AnswerOf,
  BodyOf,
  FormatOf,
  GetPath,
  ItemOf,
  JsonPath,
  ListPath,
  ParamsOf,
  PostedAnswerOf,
  PostParamsOf,
  PostPath,
} from './contract.js';
import { collections } from './generated/addresses.js';
import type { ClientOptions, ListOptions, RequestOptions } from './options.js';
import { walk } from './walk.js';

/** The parameters of a request; to be left out where none is required. */
type Given<Params> = Partial<Params> extends Params ? { readonly params?: Params } : { readonly params: Params };

/** A request's parameters and options; to be left out where nothing is required. */
type With<Params, Options> =
  Partial<Params> extends Params ? [request?: Options & Given<Params>] : [request: Options & Given<Params>];

/** The parameters of an address but `fields`, for which the collections have types. */
type Whole<Params> = { readonly [Where in keyof Params]: WithoutFields<Params[Where]> };

type WithoutFields<Values> = Values extends { readonly fields?: unknown } ? Omit<Values, 'fields'> : Values;

/** The collections by name: `client.decisions`, `client['national-positions']`. */
export type Collections = { readonly [Name in CollectionName]: Collection<Name> };

/** The Acquis API, typed. Whatever is refused throws a `ProblemError`; whatever does not answer, a `NoAnswerError`. */
export interface Client extends Collections {
  /**
   * The answer of any address that speaks JSON, by its path in the OpenAPI document.
   * @example await client.get('/v1/search', { params: { query: { q: 'points of contact' } } })
   */
  readonly get: <Path extends JsonPath>(
    path: Path,
    ...[request]: With<Whole<ParamsOf<Path>>, RequestOptions>
  ) => Promise<AnswerOf<Path>>;
  /**
   * Every item of any list, page after page.
   * @example for await (const { on, title } of client.list('/v1/timeline')) console.log(on, title);
   */
  readonly list: <Path extends ListPath>(
    path: Path,
    ...[request]: With<Whole<ParamsOf<Path>>, ListOptions>
  ) => AsyncGenerator<ItemOf<Path>, void, undefined>;
  /**
   * Tells a rule facts, or supposes a change: an answer that is hypothetical, and says so.
   * @example await client.post('/v1/rules/assembly-majority', { body: { organ: 'plenary', … } })
   */
  readonly post: <Path extends PostPath>(
    path: Path,
    request: RequestOptions & { readonly body: BodyOf<Path> } & Given<PostParamsOf<Path>>,
  ) => Promise<PostedAnswerOf<Path>>;
  /**
   * The answer as it is, in any format: CSV, calendar, feed, figure. Its body is read with `text()`, `arrayBuffer()` or as a
   * stream; the timeout ends when the answer begins.
   * @example await (await client.fetch('/v1/decisions', { as: 'csv' })).text()
   */
  readonly fetch: <Path extends GetPath>(
    path: Path,
    ...[request]: With<ParamsOf<Path>, RequestOptions & { readonly as?: FormatOf<Path> }>
  ) => Promise<Response>;
  /** The same client for the record as it was known at the end of a day, `YYYY-MM-DD`. */
  readonly at: (day: string) => Client;
}

function eachCollection(make: <Name extends CollectionName>(name: Name) => Collection<Name>): Collections;
function eachCollection(make: (name: CollectionName) => unknown): object {
  return Object.fromEntries(collections.map((name) => [name, make(name)]));
}

/**
 * A client of the Acquis API at an address. It keeps nothing between requests, and runs wherever there is `fetch`.
 * @throws TypeError for a `baseUrl` that is no address, RangeError for a `timeout` that is none
 * @example const client = createClient({ baseUrl: 'https://api.example.org' });
 */
export function createClient(options: ClientOptions): Client {
  const asking = askingAt(options);
  return {
    ...eachCollection((name) => collectionOf(asking, name)),
    get: (path, ...[request]) => asking.json(path, request),
    list: (path, ...[request]) => walk(asking, path, request),
    post: (path, request) => asking.json(path, request),
    fetch: (path, ...[request]) => asking.raw(path, request),
    at: (day) => createClient({ ...options, asOf: day }),
  };
}
