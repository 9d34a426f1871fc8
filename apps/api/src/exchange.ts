import type { Context } from 'hono';
import { requestIdOf } from './request-id.js';

/** One request and its answer, as the host follows it: the id they go by, and what the application tells of the answer. */
export interface Exchange {
  /** Sent back as `x-request-id`, and named where the exchange is logged. */
  readonly requestId: string;
  /** The path of the route that answered, with `{id}` for its parameter; undefined where there is none. */
  route?: string;
  /** The length of the answer's body in bytes; HEAD and 304 have that of the body they leave out. */
  bytes?: number;
}

/** What the host may give with a request, as Hono has it: the exchange it follows. */
export interface Hosted {
  readonly Bindings: { readonly exchange?: Exchange };
}

/** The exchange the host follows, else one of this request's own. */
export function exchangeOf({ env, req }: Pick<Context<Hosted>, 'env' | 'req'>): Exchange {
  return env?.exchange ?? { requestId: requestIdOf(req.header('x-request-id')) };
}
