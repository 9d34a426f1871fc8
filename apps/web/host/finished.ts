import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentPolicy } from './content-policy.ts';

/** An encoding a reader may accept. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A body as it is sent, with the policy its content needs; no policy where it is no page. */
export interface Finished {
  readonly body: Buffer;
  readonly policy: string | undefined;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const kept = new Map<string, Finished>();
const bytesToKeep = 32 * 1024 * 1024;
let bytesKept = 0;

function keep(key: string, finished: Finished): void {
  kept.set(key, finished);
  bytesKept += finished.body.length;
  for (const [oldest, { body }] of kept) {
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
 * Works out the policy of a page and packs a body, once for each content: what was sent last is kept, in bounded memory, by
 * the hash of the content.
 */
export async function finish(body: Buffer, page: boolean, encoding: Encoding): Promise<Finished> {
  const key = `${hash('sha1', body, 'base64')} ${page} ${encoding}`;
  const known = kept.get(key);
  if (known) return known;
  const finished = { body: await packed(body, encoding), policy: page ? contentPolicy(body.toString()) : undefined };
  if (!kept.has(key)) keep(key, finished);
  return finished;
}
