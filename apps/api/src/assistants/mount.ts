import { answerMcp } from '@acquis/mcp/http';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { preflight } from '../methods.js';
import { cacheControl, prepare, respond } from '../respond.js';
import type { Service } from '../service.js';

/** Where assistants reach the record by the Model Context Protocol. */
export const assistantsPath = '/mcp';

/** The methods the address takes. Without a session there is no stream to open with GET, and nothing to end with DELETE. */
export const assistantsMethods: readonly string[] = ['POST', 'OPTIONS'];

/** The headers of the protocol that a page of another origin may send. */
const headers = ['Content-Type', 'Accept', 'MCP-Protocol-Version', 'Mcp-Session-Id', 'Last-Event-ID'];

/** Adds the address at which assistants ask, one message a request. */
export function mountAssistants(app: OpenAPIHono, service: Service): void {
  app.options(assistantsPath, () => preflight(assistantsMethods, headers));
  app.post(assistantsPath, async ({ req }: Context) => {
    const answer = await answerMcp(req.raw, service);
    const type = answer.headers.get('content-type') ?? 'application/json';
    const body = new Uint8Array(await answer.arrayBuffer());
    const prepared = prepare({ status: answer.status, type, body, holds: 'never' }, service.today(), assistantsPath);
    return respond(prepared, cacheControl('never', 0), undefined);
  });
}
