import type { RefusedBody } from '@acquis/mcp/http';
import type { Hono } from 'hono';
import { bytesOf } from '../body/receive.js';
import { exchangeOf, type Hosted } from '../exchange.js';
import { preflight } from '../methods.js';
import { Problem } from '../problems/problem.js';
import { cacheControl, prepare, respond } from '../respond.js';
import type { Service } from '../service.js';

/** Where assistants reach the record by the Model Context Protocol. */
export const assistantsPath = '/mcp';

/** The methods the address takes. Without a session there is no stream to open with GET, and nothing to end with DELETE. */
export const assistantsMethods: readonly string[] = ['POST', 'OPTIONS'];

/** The headers of the protocol that a page of another origin may send. */
const headers = ['Content-Type', 'Accept', 'MCP-Protocol-Version', 'Mcp-Session-Id', 'Last-Event-ID'];

function refused(error: unknown): RefusedBody {
  if (!(error instanceof Problem)) throw error;
  return { status: error.kind.status, why: error.message };
}

/** Adds the address at which assistants ask, one message a request. */
export function mountAssistants(app: Hono<Hosted>, service: Service): void {
  app.options(assistantsPath, preflight(assistantsMethods, assistantsPath, headers));
  app.post(assistantsPath, async (context) => {
    const exchange = exchangeOf(context);
    exchange.route = assistantsPath;
    const report = (fault: unknown) => service.report(fault, exchange.requestId);
    const { answerMcp } = await import('@acquis/mcp/http');
    const body = await bytesOf(context.req.raw).catch(refused);
    const answer = await answerMcp(context.req.raw, body, { ...service, report });
    const type = answer.headers.get('content-type') ?? 'application/json';
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const prepared = prepare(
      { status: answer.status, type, body: bytes, holds: 'never' },
      service.today(),
      assistantsPath,
    );
    exchange.bytes = bytes.length;
    return respond(prepared, cacheControl('never', 0), undefined, exchange.requestId);
  });
}
