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

type Formats = Pick<Route, 'path' | 'answer' | 'also' | 'suffixes'>;

/** By the end of the path: the id is what stands before it. */
function bySuffix({ path, answer, also = {}, suffixes = {} }: Formats, suffix: string): Format {
  const make = also[suffixes[suffix] ?? ''] ?? answer;
  const end = `.${suffix}`;
  if (!path.endsWith('}')) return { mark: '', make: (ask) => make({ ...ask, suffix: end }) };
  return { mark: '', make: (ask) => make({ ...ask, id: ask.id.slice(0, -end.length), suffix: end }) };
}

function byAccept({ answer, also = {} }: Formats, accept: string): Format {
  const offered = ['application/json', ...Object.keys(also)];
  const type = preferred(accept, offered);
  if (type === offered[0]) return { mark: '', make: (ask) => ({ ...answer(ask), negotiated: true }) };
  const make = also[type ?? ''];
  if (make !== undefined) return { mark: ` ${type}`, make: (ask) => ({ ...make(ask), negotiated: true }) };
  return {
    mark: ` ${accept}`,
    make: () => {
      const detail = `Of "${accept.slice(0, 120)}" there is nothing here; accept ${offered.join(' or ')}.`;
      throw new Problem(notAcceptable, { detail, accepted: offered });
    },
  };
}

/**
 * Chooses the format of a route for a request: the one the end of the path names, else the one its client likes best by the
 * `Accept` header.
 *
 * @param suffix of the format of an address that has only this one
 */
export function choosing(route: Formats, suffix?: string): (id: string, accept: string | undefined) => Format {
  const { path, answer, also, suffixes = {} } = route;
  if (suffix !== undefined) {
    const only = bySuffix(route, suffix);
    return () => only;
  }
  if (also === undefined) return () => ({ mark: '', make: answer });
  const endings = path.endsWith('}') ? Object.keys(suffixes).sort((a, b) => b.length - a.length) : [];
  const usual = byAccept(route, '*/*');
  return (id, accept) => {
    const ending = id.includes('.') ? endings.find((each) => id.endsWith(`.${each}`)) : undefined;
    if (ending !== undefined) return bySuffix(route, ending);
    return accept === undefined || accept === '*/*' ? usual : byAccept(route, accept);
  };
}
