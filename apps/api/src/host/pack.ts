import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Pack } from '../packing.js';

/** Packs with the compressors of Node, at levels that cost a few milliseconds for the largest answers. */
export const pack: Pack = (bytes, encoding) => {
  if (encoding === 'gzip') return new Uint8Array(gzipSync(bytes, { level: 6 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return new Uint8Array(brotliCompressSync(bytes, { params }));
};
