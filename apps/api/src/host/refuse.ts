import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { unread } from '../malformed.js';
import { headTooLarge } from '../problems/head-too-large.js';
import { malformedRequest } from '../problems/malformed-request.js';
import type { ProblemKind } from '../problems/problem.js';
import { requestTimeout } from '../problems/request-timeout.js';
import { requestIdOf } from '../request-id.js';
import type { Config } from '../service.js';
import type { InFlight } from './follow.js';
import type { Logger } from './log.js';

/** How long a refused client may take to read why, in milliseconds. */
const lingering = 1_000;

const kinds: Readonly<Record<string, readonly [ProblemKind, string]>> = {
  HPE_HEADER_OVERFLOW: [headTooLarge, 'The address and the headers of the request have more than 16 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [requestTimeout, 'The request did not come to its end in time.'],
};

const noHttp = [malformedRequest, 'What was sent is no HTTP request that can be read.'] as const;

async function written(response: Response): Promise<string> {
  const lines = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`);
  const { status } = response;
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}connection: close\r\n\r\n${await response.text()}`;
}

/** Answers what never became a request, such as no HTTP or endless headers, with a problem, and closes the connection. */
export function refusing(config: Config, inFlight: InFlight, log: Logger) {
  return async (error: NodeJS.ErrnoException, socket: Duplex): Promise<void> => {
    const answering = [...inFlight].some((outgoing) => outgoing.socket === socket && outgoing.headersSent);
    if (!socket.writable || answering || error.code === 'ECONNRESET') return void socket.destroy();
    const requestId = requestIdOf(undefined);
    const [kind, detail] = kinds[error.code ?? ''] ?? noHttp;
    log.info({ requestId, status: kind.status, code: error.code }, kind.title);
    socket.end(await written(unread(config, kind, detail, requestId)));
    setTimeout(() => socket.destroy(), lingering).unref();
  };
}
