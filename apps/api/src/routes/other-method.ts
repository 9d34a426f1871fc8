import type { Answer } from '../answer.js';
import { methodNotAllowed } from '../problems/method-not-allowed.js';
import { Problem, problemAnswer } from '../problems/problem.js';
import type { Ask } from '../route.js';

/** The methods the API takes. */
export const methods = ['GET', 'HEAD', 'OPTIONS'];

/** What is said to a request with another method. */
export function otherMethod({ url, service }: Ask): Answer {
  const detail = `${url.pathname} is read with GET or HEAD; nothing is written over this API.`;
  const problem = new Problem(methodNotAllowed, { detail, accepted: methods });
  return { ...problemAnswer(problem, service, `${url.pathname}${url.search}`), allow: methods.join(', ') };
}

/** What a browser is told that asks beforehand whether a page of another origin may read: it may. */
export const preflight: Readonly<Record<string, string>> = {
  allow: methods.join(', '),
  'access-control-allow-origin': '*',
  'access-control-allow-methods': methods.join(', '),
  'access-control-allow-headers': 'If-None-Match',
  'access-control-max-age': '86400',
};
