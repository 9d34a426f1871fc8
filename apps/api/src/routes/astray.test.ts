import { kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.js';

test('a slash too many is taken away, the query string kept', async () => {
  const { status, headers } = await ask('/v1//states/?asOf=2020-01-01');
  expect([status, headers.get('location')]).toEqual([308, 'https://api.example.org/v1/states?asOf=2020-01-01']);
});

test('no address is sent on to another host', async () => {
  for (const path of ['//example.net/', '/%2F/example.net/', '///example.net//']) {
    const { headers } = await ask(`https://api.example.org${path}`);
    expect(headers.get('location') ?? 'https://api.example.org/').toMatch(/^https:\/\/api\.example\.org\//);
  }
});

test('where nothing is, every collection is listed, and the one that was probably meant', async () => {
  const { status, body } = await ask('/v1/decision');
  expect(status).toBe(404);
  expect(body).toMatchObject({
    suggestions: [{ name: 'decisions', url: 'https://api.example.org/v1/decisions' }],
    collections: kindNames.map((name) => ({ name, url: `https://api.example.org/v1/${name}` })),
  });
});

test('the root leads to the index', async () => {
  const { status, headers } = await ask('/');
  expect([status, headers.get('location')]).toEqual([307, 'https://api.example.org/v1']);
});
