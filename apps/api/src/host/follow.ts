import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange } from '../exchange.js';
import { requestIdOf } from '../request-id.js';
import type { Logger } from './log.js';
import type { Metrics } from './metrics.js';

/** What is counted and logged as the status where the client was gone before there was an answer, as nginx has it. */
const neverAnswered = 499;

/** The requests being answered: each response with the request it belongs to. */
export type InFlight = Set<ServerResponse>;

/** Follows a request from its head to the end of its answer, then counts and logs it. */
export function following(inFlight: InFlight, log: Logger, metrics: Metrics | undefined) {
  const told = log.isLevelEnabled('info');
  return (incoming: IncomingMessage, outgoing: ServerResponse): Exchange => {
    const exchange: Exchange = { requestId: requestIdOf(incoming.headers['x-request-id']) };
    const began = performance.now();
    const { method = '', url = '' } = incoming;
    inFlight.add(outgoing);
    outgoing.once('close', () => {
      inFlight.delete(outgoing);
      const milliseconds = performance.now() - began;
      const { headersSent, statusCode, writableFinished } = outgoing;
      const status = headersSent ? statusCode : neverAnswered;
      metrics?.count({ route: exchange.route, method, status, duration: milliseconds / 1000 });
      if (!told) return;
      const { requestId, bytes = 0 } = exchange;
      log.info({
        requestId,
        method,
        path: url,
        status,
        duration: Math.round(milliseconds * 100) / 100,
        bytes: method === 'HEAD' || status === 304 ? 0 : bytes,
        ...(writableFinished ? {} : { cutOff: true }),
      });
    });
    return exchange;
  };
}
