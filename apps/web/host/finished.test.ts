import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { finish } from './finished.ts';

const page = Buffer.from(`<h1>Acquis</h1><script>let a = 1;</script>${'<p>text</p>'.repeat(500)}`);

test('a packed body unpacks to what was rendered', async () => {
  expect(brotliDecompressSync((await finish(page, true, 'br')).body).equals(page)).toBe(true);
  expect(gunzipSync((await finish(page, true, 'gzip')).body).equals(page)).toBe(true);
  expect((await finish(page, true, 'identity')).body.equals(page)).toBe(true);
});

test('the same content is worked out once, another anew', async () => {
  expect(await finish(page, true, 'br')).toBe(await finish(Buffer.from(page), true, 'br'));
  expect(await finish(Buffer.from('other'), true, 'br')).not.toBe(await finish(page, true, 'br'));
});

test('what is kept is bounded', async () => {
  const first = await finish(page, false, 'identity');
  for (let index = 0; index < 40; index++) await finish(Buffer.alloc(1024 * 1024, `${index} `), false, 'identity');
  expect(await finish(page, false, 'identity')).not.toBe(first);
});

test('only pages have a policy', async () => {
  expect((await finish(page, true, 'identity')).policy).toContain('sha256-');
  expect((await finish(Buffer.from('body {}'), false, 'identity')).policy).toBeUndefined();
});
