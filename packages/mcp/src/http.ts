import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js';
import type { Host } from './host.js';
import { mcpServer } from './server.js';

/** How many bytes a message may have. */
export const mostBytes = 64 * 1024;

function refusal(status: number, code: ErrorCode | -32000, message: string): Response {
  return Response.json({ jsonrpc: '2.0', id: null, error: { code, message } }, { status });
}

/** The bytes of a body; undefined where there are more than a message may have. Not more of them is read. */
async function bytesOf({ headers, body }: Request): Promise<Uint8Array | undefined> {
  if (Number(headers.get('content-length') ?? 0) > mostBytes) return undefined;
  const bytes = new Uint8Array(mostBytes);
  let read = 0;
  for await (const chunk of body ?? []) {
    if (read + chunk.length > mostBytes) return undefined;
    bytes.set(chunk, read);
    read += chunk.length;
  }
  return bytes.subarray(0, read);
}

async function messageOf(request: Request): Promise<{ readonly message: unknown } | Response> {
  const bytes = await bytesOf(request);
  if (!bytes) return refusal(413, -32000, `The message has more than ${mostBytes} bytes; send at most so many.`);
  try {
    const message: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
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
 */
export async function answerMcp(request: Request, host: Host): Promise<Response> {
  try {
    const read = await messageOf(request);
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
