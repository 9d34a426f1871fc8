import type { Parameter } from '@acquis/domain/parameters';
import type { Answer } from './answer.js';
import type { Body } from './body/body.js';
import type { Service } from './service.js';

/** A request as a route sees it. */
export interface Ask {
  readonly url: URL;
  /** The value of the path's one parameter, unescaped; empty where it has none. */
  readonly id: string;
  /** The end of the path that names a format, such as `.csv`; empty where it has none. */
  readonly suffix: string;
  /** The text of the body; empty where the request has none. */
  readonly sent: string;
  readonly service: Service;
}

/** One address of the API: where it is, what it takes, what it answers, and how it is described. */
export interface Route {
  /** Path as in the OpenAPI document, with `{id}` for its parameter. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter<unknown>[];
  /** What the path's parameter is, where it has one, and one that exists. */
  readonly id?: { readonly description: string; readonly example: string | undefined };
  /** What is sent to it; where it takes something it is asked with POST, else with GET. */
  readonly body?: Body;
  /** The component of the answer's body; its media type and what it is in JSON Schema where it is none. */
  readonly answers: { readonly component: string } | { readonly mediaType: string; readonly is: 'string' | 'object' };
  /** Other formats the same address has, by media type, chosen by the `Accept` header. */
  readonly also?: Readonly<Record<string, (ask: Ask) => Answer>>;
  /** The formats that have an address of their own, which ends in a dot and the suffix: their media types by suffix. */
  readonly suffixes?: Readonly<Record<string, string>>;
  /** Whether its example is where it is to be had: it takes long to make, is not always there, or is itself a description. */
  readonly shownByAddress?: boolean;
  /** The statuses of the problems it may answer with. */
  readonly refusals: readonly number[];
  /** @throws Problem for a request it cannot answer */
  readonly answer: (ask: Ask) => Answer;
}
