import { malformedRequest } from './problems/malformed-request.js';
import { Problem, type ProblemKind, problemAnswer } from './problems/problem.js';
import { cacheControl, prepare, respond } from './respond.js';
import { type Config, serviceOf } from './service.js';

/** What a host answers to what cannot be read as a request, so that the application never sees it. */
export function unread(config: Config, kind: ProblemKind, detail: string, requestId: string): Response {
  const service = serviceOf(config);
  const prepared = prepare(problemAnswer(new Problem(kind, { detail }), service, '/'), service.today(), '/');
  return respond(prepared, cacheControl('never', 0), undefined, requestId);
}

/** What a host answers to a request whose address cannot be read. */
export function malformed(config: Config, requestId: string): Response {
  return unread(config, malformedRequest, 'The address or the Host header of the request is not valid.', requestId);
}
