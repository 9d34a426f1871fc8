import { expect, test } from 'vitest';
import { createApp } from '../app.js';
import { problem } from '../openapi/problem-schema.js';
import { app, ask, today } from '../testing/ask.js';

const path = '/v1/decisions/a-res-78-237-plenary';

/** The width, the height and the bytes of a PNG; fails where it is none. */
async function picture(address: string, init?: RequestInit) {
  const response = await app.request(address, init);
  expect([address, response.status, response.headers.get('content-type')]).toEqual([address, 200, 'image/png']);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(bytes.subarray(-8, -4).toString()).toBe('IEND');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes };
}

test('every kind of figure is had as a picture, as wide as asked for and shaped as it is drawn', async () => {
  for (const [address, width, scale] of [
    [`${path}.png?width=800&scale=1`, 800, 1],
    [`${path}.png?figure=map`, 860, 2],
    ['/v1/treaties/uncc.png?width=320&scale=3', 320, 3],
    ['/v1/processes/oewg-2021-2025.png?scale=1', 860, 1],
    ['/v1/timeline.png?process=oewg-2021-2025&width=640', 640, 2],
  ] as const) {
    const { width: wide, height } = await picture(address);
    const drawing = await ask(address.replace('.png', '.svg').replace(/&?scale=\d/, ''));
    const [, high = ''] = /viewBox="0 0 \d+ (\d+)"/.exec(String(drawing.body)) ?? [];
    expect([address, wide]).toEqual([address, width * scale]);
    expect(Math.abs(height - Number(high) * scale)).toBeLessThanOrEqual(1);
  }
});

test('a picture is the same each time, and by the Accept header as by the suffix', async () => {
  const [first, again] = [await picture(`${path}.png`), await picture(path, { headers: { accept: 'image/png' } })];
  expect(again.bytes.equals(first.bytes)).toBe(true);
});

test('a scale it cannot have is refused', async () => {
  for (const scale of ['0', '4', '1.5', '02', '', 'large'])
    expect((await ask(`${path}.png?scale=${scale}`)).status).toBe(400);
});

test('where no pictures can be made, they are refused and not linked to, and drawings are as ever', async () => {
  const without = createApp({ today: () => today, apiUrl: 'https://api.example.org' });
  for (const address of [`${path}.png`, '/v1/timeline.png']) {
    const response = await without.request(address);
    const { type, accepted } = problem.parse(await response.json());
    expect([response.status, type, accepted]).toEqual([
      406,
      'https://api.example.org/problems/not-acceptable',
      ['image/svg+xml'],
    ]);
  }
  expect((await without.request(path)).headers.get('link')).not.toContain('image/png');
  expect((await without.request(`${path}.svg`)).status).toBe(200);
  expect((await ask(path)).headers.get('link')).toContain('image/png');
});
