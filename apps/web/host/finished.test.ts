import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { finish } from './finished.ts';

const shown = `<h1>Acquis</h1>${'<p>text</p>'.repeat(500)}`;
const page = Buffer.from(`${shown}<script>let a = 1;</script>`);

test('a packed page unpacks to what was rendered, without the scripts of the renderer', async () => {
  expect(brotliDecompressSync(await finish(page, true, 'br')).toString()).toBe(shown);
  expect(gunzipSync(await finish(page, true, 'gzip')).toString()).toBe(shown);
  expect((await finish(page, true, 'identity')).toString()).toBe(shown);
});

test('what is no page is sent as it is', async () => {
  expect((await finish(page, false, 'identity')).equals(page)).toBe(true);
});

test('the same content is worked out once, another anew', async () => {
  expect(await finish(page, true, 'br')).toBe(await finish(Buffer.from(page), true, 'br'));
  expect(await finish(Buffer.from('other'), true, 'br')).not.toBe(await finish(page, true, 'br'));
});

test('what is kept is bounded', async () => {
  const first = await finish(page, true, 'identity');
  for (let index = 0; index < 40; index++) await finish(Buffer.alloc(1024 * 1024, `${index} `), false, 'identity');
  expect(await finish(page, true, 'identity')).not.toBe(first);
});
