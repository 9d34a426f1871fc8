import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js';
import type { Host } from './host.js';
import { mcpServer } from './server.js';

/** A body that the host refuses: with which status, and why. */
export interface RefusedBody {
  readonly status: number;
  readonly why: string;
}

function refusal(status: number, code: ErrorCode | -32000, message: string): Response {
  return Response.json({ jsonrpc: '2.0', id: null, error: { code, message } }, { status });
}

function messageOf(body: Uint8Array | RefusedBody): { readonly message: unknown } | Response {
  if (!(body instanceof Uint8Array)) return refusal(body.status, -32000, body.why);
  try {
    const message: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (!Array.isArray(message)) return { message };
    return refusal(400, ErrorCode.InvalidRequest, 'Messages are sent one at a time, not as a batch.');
  } catch {
    return refusal(400, ErrorCode.ParseError, 'The body is not JSON in UTF-8; send one JSON-RPC message.');
  }
}

/**
 * Answers one message of the streamable HTTP transport, sent with POST: without a session, as JSON, never as a stream.
 *
 * The specification asks servers to check `Origin`, lest a page reach by DNS rebinding a server that trusts its network.
 * Nothing here is trusted or secret: everything is public, is only read, and may be read from pages of any origin, so
 * every origin is answered alike.
 *
 * @param body of the request, as the host read it, which says how large it may be
 */
export async function answerMcp(request: Request, body: Uint8Array | RefusedBody, host: Host): Promise<Response> {
  try {
    const read = messageOf(body);
    if (read instanceof Response) return read;
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = mcpServer(host);
    await server.connect(transport);
    const response = await transport.handleRequest(request, { parsedBody: read.message });
    await server.close();
    return response;
  } catch (error) {
    host.report(error);
    return refusal(500, ErrorCode.InternalError, 'The program failed; the fault is ours.');
  }
}
