import type { IncomingMessage, ServerResponse } from 'node:http';
import { pagePolicy } from './content-policy.ts';
import { type Encoding, finish } from './finished.ts';

const text = /^(text\/|application\/(javascript|json|xml)|image\/svg)/;
const worthPacking = 1000;

/** No page is of one reader only: those the renderer draws on request may be kept by a cache as long as those it keeps itself. */
const shared = 's-maxage=1800, stale-while-revalidate=1800';

function accepted(request: IncomingMessage): Encoding {
  const header = String(request.headers['accept-encoding'] ?? '');
  return /\bbr\b/.test(header) ? 'br' : /\bgzip\b/.test(header) ? 'gzip' : 'identity';
}

function bytes(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}

function callBack(args: readonly unknown[]): void {
  const callback = args.find((value) => typeof value === 'function');
  if (typeof callback === 'function') queueMicrotask(() => callback());
}

/**
 * Holds an answer back until it is whole, then sends it compressed, pages with their policy and without the scripts of the
 * renderer. The status, where given, replaces the one the renderer sets.
 */
export function holdBack(request: IncomingMessage, response: ServerResponse, status?: number): void {
  const chunks: Buffer[] = [];
  const send = response.end.bind(response);

  async function complete(): Promise<void> {
    const whole = Buffer.concat(chunks);
    const type = String(response.getHeader('content-type') ?? '');
    const packable = text.test(type) && whole.length > worthPacking && !response.hasHeader('content-encoding');
    const encoding = packable ? accepted(request) : 'identity';
    const page = type.startsWith('text/html');
    const body = await finish(whole, page, encoding);
    if (status !== undefined && response.statusCode === 200) response.statusCode = status;
    if (page) response.setHeader('Content-Security-Policy', pagePolicy);
    if (page && response.statusCode === 200) response.setHeader('Cache-Control', shared);
    if (text.test(type)) response.appendHeader('Vary', 'Accept-Encoding');
    if (encoding !== 'identity') {
      response.setHeader('Content-Encoding', encoding);
      const tag = response.getHeader('etag');
      if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('ETag', `W/${tag}`);
    }
    if (body.length > 0) response.setHeader('Content-Length', body.length);
    send(request.method === 'HEAD' ? undefined : body);
  }

  response.flushHeaders = () => {};
  response.write = (chunk: unknown, ...rest: readonly unknown[]) => {
    chunks.push(bytes(chunk));
    callBack(rest);
    return true;
  };
  response.end = (...args: readonly unknown[]) => {
    chunks.push(bytes(args[0]));
    callBack(args);
    complete().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    return response;
  };
}
