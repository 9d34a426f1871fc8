import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createApp } from './app.js';
import { pack } from './host/pack.js';
import { preferredEncoding, worthPacking } from './packing.js';
import { today } from './testing/ask.js';

const own = vi.fn(pack);
const app = createApp({ today: () => today, pack: own });
const list = '/v1/states?limit=20';

async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

test('an answer unpacks to its plain bytes in every encoding, each with an ETag of its own', async () => {
  const plain = await ask(list);
  const br = await ask(list, { 'accept-encoding': 'gzip, deflate, br, zstd' });
  const gzip = await ask(list, { 'accept-encoding': 'gzip' });
  expect(new Uint8Array(brotliDecompressSync(br.bytes))).toEqual(plain.bytes);
  expect(new Uint8Array(gunzipSync(gzip.bytes))).toEqual(plain.bytes);
  expect([plain, br, gzip].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'br', 'gzip']);
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.get('etag'))).size).toBe(3);
  for (const { headers, bytes } of [plain, br, gzip]) {
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(headers.get('content-length')).toBe(String(bytes.length));
  }
});

test('the ETag of an encoding is met with 304 where the same encoding is asked for, and only there', async () => {
  const accept = { 'accept-encoding': 'br' };
  const etag = (await ask(list, accept)).headers.get('etag') ?? '';
  const again = await ask(list, { ...accept, 'if-none-match': etag });
  expect([again.status, again.bytes.length, again.headers.get('etag')]).toEqual([304, 0, etag]);
  expect(again.headers.get('vary')).toBe('Accept, Accept-Encoding');
  expect((await ask(list, { 'if-none-match': etag })).status).toBe(200);
});

test('an answer that is kept is packed once in each encoding', async () => {
  const path = '/v1/decisions?limit=7';
  own.mockClear();
  for (const encoding of ['br', 'gzip', 'br', 'gzip', 'br']) await ask(path, { 'accept-encoding': encoding });
  expect(own.mock.calls.map(([, encoding]) => encoding)).toEqual(['br', 'gzip']);
});

test('what is short, never kept, or asked for plain is sent as it is', async () => {
  own.mockClear();
  await ask(list, { 'accept-encoding': 'identity' });
  await ask('/v1/search?q=&nonsense=1', { 'accept-encoding': 'br' });
  await ask('/healthz', { 'accept-encoding': 'br' });
  expect(own).not.toHaveBeenCalled();
});

test('a host that cannot pack sends plain bytes and says nothing of encodings', async () => {
  const response = await createApp({ today: () => today }).request(list, { headers: { 'accept-encoding': 'br' } });
  expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([null, 'Accept']);
});

test('the encoding liked best is chosen, and one refused never is', () => {
  expect(preferredEncoding('gzip;q=1.0, br;q=0.5')).toBe('gzip');
  expect(preferredEncoding('*')).toBe('br');
  expect(preferredEncoding('*;q=0.5, br;q=0')).toBe('gzip');
  expect(preferredEncoding('identity, gzip;q=0.5')).toBeUndefined();
  expect(preferredEncoding('BR')).toBe('br');
  fc.assert(
    fc.property(fc.string(), (rest) => preferredEncoding(`gzip;q=0,br;q=0,x${rest.replaceAll(',', '')}`) === undefined),
  );
});

test('text of a thousand bytes is worth packing, a picture of points or an archive is not', () => {
  for (const type of ['application/json; charset=utf-8', 'application/atom+xml', 'text/csv', 'image/svg+xml'])
    expect([worthPacking(type, 999), worthPacking(type, 1000)]).toEqual([false, true]);
  for (const type of ['image/png', 'application/zip', 'application/vnd.apache.parquet'])
    expect(worthPacking(type, 100_000)).toBe(false);
});
