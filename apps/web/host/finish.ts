import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentPolicy } from './content-policy.ts';

const text = /^(text\/|application\/(javascript|json|xml)|image\/svg)/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const packed = new Map<string, Buffer>();

async function pack(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  return encoding === 'br'
    ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
    : zip(body, { level: 6 });
}

/** Compressed once where the address says that the content never changes. */
async function packedBody(url: string, body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (!url.startsWith('/_next/static/')) return pack(body, encoding);
  const key = `${encoding} ${url}`;
  const kept = packed.get(key) ?? (await pack(body, encoding));
  packed.set(key, kept);
  return kept;
}

function wanted(request: IncomingMessage): 'br' | 'gzip' | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function bytes(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}

/**
 * Holds an answer back until it is whole, so that its policy can name the hash of each inline script, then sends it
 * compressed. The status, where given, replaces the one the renderer sets.
 */
export function finishWhole(request: IncomingMessage, response: ServerResponse, status?: number): void {
  const chunks: Buffer[] = [];
  const send = response.end.bind(response);
  const after = (...args: readonly unknown[]) => {
    const callback = args.find((value) => typeof value === 'function');
    if (typeof callback === 'function') queueMicrotask(() => callback());
  };
  response.flushHeaders = () => {};
  response.write = (chunk: unknown, ...rest: readonly unknown[]) => {
    chunks.push(bytes(chunk));
    after(...rest);
    return true;
  };
  const end = async (url: string) => {
    const body = Buffer.concat(chunks);
    if (status !== undefined && response.statusCode === 200) response.statusCode = status;
    const type = String(response.getHeader('content-type') ?? '');
    if (type.startsWith('text/html')) response.setHeader('Content-Security-Policy', contentPolicy(body.toString()));
    const encoding = wanted(request);
    const worth = body.length > 1000 && text.test(type) && !response.hasHeader('content-encoding');
    if (text.test(type)) response.appendHeader('Vary', 'Accept-Encoding');
    const out = worth && encoding ? await packedBody(url, body, encoding) : body;
    if (worth && encoding) response.setHeader('Content-Encoding', encoding);
    if (out.length > 0) response.setHeader('Content-Length', out.length);
    send(request.method === 'HEAD' ? undefined : out);
  };
  response.end = (...args: readonly unknown[]) => {
    if (args.length > 0 && typeof args[0] !== 'function') chunks.push(bytes(args[0]));
    after(...args);
    end(request.url ?? '').catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    return response;
  };
}
