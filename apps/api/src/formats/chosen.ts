import type { Answer } from '../answer.js';
import { notAcceptable } from '../problems/not-acceptable.js';
import { Problem } from '../problems/problem.js';
import type { Ask, Route } from '../route.js';
import { preferred } from './preferred.js';

/** One of the formats of a route: what marks it among those kept for an address, and how it is made. */
export interface Format {
  /** Empty for the format an address has by itself. */
  readonly mark: string;
  readonly make: (ask: Ask) => Answer;
}

/** The format of a route that a client likes best by its `Accept` header. */
export function chosen({ answer, also }: Pick<Route, 'answer' | 'also'>, accept: string | undefined): Format {
  if (also === undefined) return { mark: '', make: answer };
  const offered = ['application/json', ...Object.keys(also)];
  const type = preferred(accept, offered) ?? '';
  const other = also[type];
  const make = (ask: Ask): Answer => {
    if (!offered.includes(type)) {
      const detail = `Of "${accept?.slice(0, 120)}" there is nothing here; accept ${offered.join(' or ')}.`;
      throw new Problem(notAcceptable, { detail, accepted: offered });
    }
    return { ...(other ?? answer)(ask), negotiated: true };
  };
  return { mark: offered.indexOf(type) === 0 ? '' : ` ${type || accept}`, make };
}
