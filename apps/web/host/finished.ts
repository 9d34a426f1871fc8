import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { withoutRuntime } from './without-runtime.ts';

/** An encoding a reader may accept. */
export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const kept = new Map<string, Buffer>();
const bytesToKeep = 32 * 1024 * 1024;
let bytesKept = 0;

function keep(key: string, finished: Buffer): void {
  kept.set(key, finished);
  bytesKept += finished.length;
  for (const [oldest, body] of kept) {
    if (bytesKept <= bytesToKeep) return;
    kept.delete(oldest);
    bytesKept -= body.length;
  }
}

async function packed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return zip(body, { level: 6 });
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/**
 * A body as it is sent: a page without the scripts of the renderer, packed. It is worked out once for each content: what was
 * sent last is kept, in bounded memory, by the hash of the content.
 */
export async function finish(body: Buffer, page: boolean, encoding: Encoding): Promise<Buffer> {
  const key = `${hash('sha1', body, 'base64')} ${page} ${encoding}`;
  const known = kept.get(key);
  if (known) return known;
  const finished = await packed(page ? Buffer.from(withoutRuntime(body.toString())) : body, encoding);
  if (!kept.has(key)) keep(key, finished);
  return finished;
}
