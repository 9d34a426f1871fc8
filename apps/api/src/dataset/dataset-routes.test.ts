import { createHash } from 'node:crypto';
import { version } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createApp } from '../app.js';
import { dataset } from '../openapi/dataset-schema.js';
import { app, ask, linksOf, today, tomorrow } from '../testing/ask.js';

const origin = 'https://api.example.org';
const { data } = z.object({ data: dataset }).parse((await ask('/v1/dataset')).body);
const local = (url: string) => url.replace(origin, '');

async function bytesOf(path: string): Promise<Buffer> {
  return Buffer.from(await (await app.request(path)).arrayBuffer());
}

test('the archive is at the address it is said to be at, with the bytes and the hash that are told', async () => {
  const { status, headers } = await ask(local(data.archive.url));
  const bytes = await bytesOf(local(data.archive.url));
  expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(headers.get('content-disposition')).toBe(`attachment; filename="acquis-${version}.zip"`);
  expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
    data.archive.bytes,
    data.archive.sha256,
  ]);
  expect(linksOf(headers).get('describedby')).toBe(`${origin}/openapi.json`);
});

test('the plus sign of the version may be escaped', async () => {
  const path = `/v1/dataset/acquis-${version}.zip`;
  expect(await bytesOf(path.replace('+', '%2B'))).toEqual(await bytesOf(path));
});

test.each(['latest', 'latest.zip'])('%s leads to the archive there is, and is kept by nobody', async (name) => {
  const { status, headers } = await ask(`/v1/dataset/${name}`);
  expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([307, data.archive.url, 'no-store']);
});

test('another version is answered with the one there is', async () => {
  const { status, body } = await ask('/v1/dataset/acquis-2020.1.1+00000000.zip');
  expect([status, body]).toMatchObject([404, { archive: data.archive.url, latest: data.latest, version }]);
});

test('the day it is asked for makes no difference', async () => {
  const etag = async (day: string) => {
    const other = createApp({ today: () => day, apiUrl: origin });
    return (await other.fetch(new Request(`${origin}/v1/dataset/acquis-${version}.zip`))).headers.get('etag');
  };
  expect(await etag(today)).toBe(await etag(tomorrow));
});
