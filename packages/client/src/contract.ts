import type { Formats } from './generated/addresses.js';
import type { components, paths } from './generated/openapi.js';

/** A component of the OpenAPI document by its name: `Schema<'Decision'>`, `Schema<'Meta'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type Get<Path extends keyof paths> = paths[Path] extends { readonly get: infer Operation } ? Operation : never;

type Post<Path extends keyof paths> = paths[Path] extends { readonly post: infer Operation } ? Operation : never;

type Json<Operation> = Operation extends {
  readonly responses: { readonly 200: { content: { readonly 'application/json': infer Body } } };
}
  ? Body
  : never;

type Listed<Operation> =
  Json<Operation> extends { readonly data: readonly (infer Item)[]; readonly page: Schema<'Page'> } ? Item : never;

/** An address that answers to GET, as the OpenAPI document writes it: `/v1/decisions/{id}`. */
export type GetPath = { [Path in keyof paths]: [Get<Path>] extends [never] ? never : Path }[keyof paths];

/** An address that answers to GET with JSON. */
export type JsonPath = { [Path in GetPath]: [Json<Get<Path>>] extends [never] ? never : Path }[GetPath];

/** An address that answers to GET with a list in pages. */
export type ListPath = { [Path in JsonPath]: [Listed<Get<Path>>] extends [never] ? never : Path }[JsonPath];

/** An address that takes a body with POST. */
export type PostPath = { [Path in keyof paths]: [Post<Path>] extends [never] ? never : Path }[keyof paths];

/** What an address answers with, whole: for a record `{ data, meta }`, for a list `{ data, page, meta }`. */
export type AnswerOf<Path extends JsonPath> = Json<Get<Path>>;

/** One item of a list. */
export type ItemOf<Path extends ListPath> = Listed<Get<Path>>;

/** What an address answers with to POST. */
export type PostedAnswerOf<Path extends PostPath> = Json<Post<Path>>;

/** What an address takes as the body of a POST. */
export type BodyOf<Path extends PostPath> =
  Post<Path> extends {
    readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
  }
    ? Body
    : never;

/** The formats an address has beside the one it answers with by itself, by suffix; never where it has none. */
export type FormatOf<Path extends GetPath> = Path extends keyof Formats ? Formats[Path] : never;

/** Parameters with several values take one value as it is. */
type OneOrMore<Query> = {
  readonly [Name in keyof Query]:
    | Query[Name]
    | (Query[Name] extends readonly (infer Value)[] | undefined ? Value : never);
};

type ParamsOfOperation<Operation> = Operation extends { readonly parameters: infer Params }
  ? { readonly [Where in keyof Params]: Where extends 'query' ? OneOrMore<Params[Where]> : Params[Where] }
  : never;

/** The parameters of an address: `{ path, query }`, those it has. */
export type ParamsOf<Path extends GetPath> = ParamsOfOperation<Get<Path>>;

/** The parameters of an address that takes a body. */
export type PostParamsOf<Path extends PostPath> = ParamsOfOperation<Post<Path>>;

/** The query of an address. */
export type QueryOf<Path extends GetPath> = ParamsOf<Path> extends { readonly query?: infer Query } ? Query : never;
