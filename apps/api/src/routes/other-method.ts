import type { Answer } from '../answer.js';
import { methodNotAllowed } from '../problems/method-not-allowed.js';
import { Problem, problemAnswer } from '../problems/problem.js';
import type { Ask } from '../route.js';

/** What is said to a request with another method than these. */
export function otherMethod(methods: readonly string[]): (ask: Ask) => Answer {
  const read = methods.includes('GET') ? 'read with GET or HEAD' : '';
  const asked = methods.includes('POST') ? 'asked with POST and a JSON body' : '';
  const how = [read, asked].filter((words) => words !== '').join(' and ');
  return ({ url, service }) => {
    const detail = `${url.pathname} is ${how}; nothing is written over this API.`;
    const problem = new Problem(methodNotAllowed, { detail, accepted: methods });
    return { ...problemAnswer(problem, service, `${url.pathname}${url.search}`), allow: methods.join(', ') };
  };
}
