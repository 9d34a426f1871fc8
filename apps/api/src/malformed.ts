import { malformedRequest } from './problems/malformed-request.js';
import { Problem, problemAnswer } from './problems/problem.js';
import { cacheControl, prepare, respond } from './respond.js';
import { type Config, serviceOf } from './service.js';

/** What a host answers to a request whose address cannot be read. */
export function malformed(config: Config): Response {
  const service = serviceOf(config);
  const problem = new Problem(malformedRequest, {
    detail: 'The address or the Host header of the request is not valid.',
  });
  const prepared = prepare(problemAnswer(problem, service, '/'), service.today(), '/');
  return respond(prepared, cacheControl('never', 0), undefined);
}
