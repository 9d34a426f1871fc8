import { kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { createApp } from './app.js';
import { address } from './links.js';
import type { Route } from './route.js';
import { routes } from './routes/index.js';
import { ask, today, tomorrow } from './testing/ask.js';

const askable = routes.filter(
  ({ path, id, body }) => !['/healthz', '/readyz'].includes(path) && !body && !(id && id.example === undefined),
);
const dated = askable
  .filter(({ parameters }) => parameters.some(({ name }) => name === 'asOf'))
  .flatMap(addresses)
  .filter((path) => !path.endsWith('.png'));

/** The addresses of a route in each of its formats, with an example of what it cannot do without. */
function addresses({ path, id, parameters, suffixes = {} }: Route): readonly string[] {
  const needed = parameters
    .filter(({ required }) => required !== undefined)
    .flatMap(({ name, example = '' }) => [example].flat().map((value): [string, string] => [name, value]));
  const own = path.replace('{id}', id?.example ?? '');
  return ['', ...Object.keys(suffixes).map((suffix) => `.${suffix}`)].map((end) => address(`${own}${end}`, needed));
}

/** A body without what names the day it was asked for, its lines unfolded. */
function regardlessOfDay(body: unknown): string {
  const given = `asOf=${today}`;
  const inWords = `asOf ${today}`;
  const naming = [
    String.raw`\r\n `,
    encodeURIComponent(`?${given}`),
    `${given}&amp;`,
    `${given}&`,
    `?${given}`,
    `&amp;${given}`,
    `&${given}`,
    `/at/${today}`,
    `${inWords} · `,
    ` · ${inWords}`,
    ` (${inWords})`,
  ];
  return naming.reduce((text, each) => text.replaceAll(each, ''), JSON.stringify(body));
}

/** Every so many of them are asked; with `pnpm verify` all. */
const step = process.env.ACQUIS_VERIFY ? 1 : 3;

test.each(dated.filter((_, index) => index % step === 0))(
  '%s as of today is the answer without a day',
  async (path) => {
    const withDay = await ask(`${path}${path.includes('?') ? '&' : '?'}asOf=${today}`);
    expect(regardlessOfDay(withDay.body)).toBe(regardlessOfDay((await ask(path)).body));
  },
);

test('the day after has other ETags and another answer under the same address', async () => {
  let day = today;
  const app = createApp({ today: () => day });
  const asOf = async () => {
    const response = await app.request('/v1/now');
    return [response.headers.get('etag'), JSON.parse(await response.text()).meta.asOf];
  };
  const before = await asOf();
  day = tomorrow;
  const after = await asOf();
  expect([before[1], after[1]]).toEqual([today, day]);
  expect(before[0]).not.toBe(after[0]);
});

test('a host that does not say how long the day lasts gets answers that are asked for again each time', async () => {
  const response = await createApp({ today: () => today }).request('/v1');
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
});

test('a problem is never kept, an answer for a given day for an hour', async () => {
  expect((await ask('/v1/states/x')).headers.get('cache-control')).toBe('no-store');
  expect((await ask('/v1/states?asOf=2020-01-01')).headers.get('cache-control')).toMatch(/^public, max-age=3600/);
});

test.each(kindNames)('any page may read %s, and none may frame it', async (name) => {
  const { headers } = await ask(`/v1/${name}`, { headers: { origin: 'https://example.net' } });
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a browser that asks beforehand is told it may', async () => {
  const { status, headers } = await ask('/v1/states', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.net' },
  });
  expect([status, headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

test('an answer for a day of the past keeps its ETag from one day to the next; one for today does not', async () => {
  const on = async (path: string, day: string) => {
    const app = createApp({ today: () => day, apiUrl: 'http://api.test' });
    return (await app.fetch(new Request(`http://api.test${path}`))).headers.get('etag');
  };
  const past = '/v1/states/fra?asOf=2023-12-31';
  expect(await on(past, today)).toBe(await on(past, tomorrow));
  expect(await on('/v1/states/fra', today)).not.toBe(await on('/v1/states/fra', tomorrow));
});
