import { drawnCollections } from '@acquis/charts';
import { acquis, kindNames, type View } from '@acquis/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { oembed } from '../openapi/oembed-schema.js';
import { problem } from '../openapi/problem-schema.js';
import { ask, linksOf, today } from '../testing/ask.js';
import { figuresOf } from './figures.js';

const view = acquis.at(today);
const text = (body: unknown) => z.string().parse(body);

function recordsOf(of: View, name: (typeof drawnCollections)[number]): readonly string[] {
  return of
    .of(name)
    .all()
    .map(({ id }) => id);
}

test('every record that has a figure leads to it, and every other says that it has none', async () => {
  for (const name of drawnCollections) {
    for (const id of recordsOf(view, name)) {
      const { headers } = await ask(`/v1/${name}/${id}`);
      for (const [index, figure] of figuresOf(name).entries()) {
        const path = `/v1/${name}/${id}.svg${index === 0 ? '' : `?figure=${figure.name}`}`;
        const leads = headers.get('link')?.includes(`<https://api.example.org${path}>; rel="alternate"`);
        const { status, type, headers: sent, body } = await ask(path);
        expect([path, status]).toEqual([path, leads ? 200 : 404]);
        if (leads) {
          expect(type).toBe('image/svg+xml; charset=utf-8');
          expect(sent.get('content-security-policy')).toMatch(/style-src.*frame-ancestors 'none'/);
          expect(text(body)).toMatch(/^<svg xmlns="http:..www.w3.org.2000.svg".*<\/svg>$/s);
        } else {
          expect(problem.parse(body).type).toBe('https://api.example.org/problems/no-figure');
        }
      }
    }
  }
});

test('the collections that are drawn are those that have a figure, each figure with a name of its own', () => {
  expect(kindNames.filter((name) => figuresOf(name).length > 0)).toEqual(
    kindNames.filter((name) => drawnCollections.includes(name)),
  );
  for (const name of kindNames) {
    const names = figuresOf(name).map((figure) => figure.name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('of several figures the usual one is drawn, another by its name, and one that is not there is refused', async () => {
  const path = '/v1/decisions/a-res-78-237-plenary.svg';
  const [usual, grid, map] = [await ask(path), await ask(`${path}?figure=grid`), await ask(`${path}?figure=map`)];
  expect(grid.body).toBe(usual.body);
  expect(text(map.body)).toContain('one dot each');
  const wrong = await ask(`${path}?figure=mpa`);
  expect([wrong.status, problem.parse(wrong.body).errors?.[0]?.accepted]).toEqual([400, ['grid', 'map', 'tally']]);
});

test('a figure is chosen by the Accept header as by the suffix', async () => {
  const path = '/v1/decisions/a-res-78-237-plenary';
  const byHeader = await ask(path, { headers: { accept: 'image/svg+xml' } });
  expect(byHeader.body).toBe((await ask(`${path}.svg`)).body);
});

test('a figure is laid out for the width asked for, and a width it cannot have is refused', async () => {
  const path = '/v1/decisions/a-res-78-237-plenary.svg';
  expect(text((await ask(`${path}?width=400`)).body)).toContain('viewBox="0 0 400 ');
  for (const width of ['0', '319', '1601', '1e3', '400.5', 'wide', '']) {
    for (const where of [path, '/v1/timeline.svg', '/v1/decisions/a-res-78-237-plenary'])
      expect((await ask(`${where}?width=${width}`)).status).toBe(400);
  }
});

test('a page and an embedding may ask for another figure than the usual one', async () => {
  const url = 'https://example.org/decisions/a-res-78-237-plenary?figure=map';
  const { html } = oembed.parse((await ask(`/oembed?url=${encodeURIComponent(url)}`)).body);
  expect(html).toContain('/embed/decisions/a-res-78-237-plenary?figure=map');
  const { body } = await ask('/embed/decisions/a-res-78-237-plenary?figure=map');
  expect(text(body)).toContain('.svg?figure=map&amp;width=400');
  expect((await ask(`/oembed?url=${encodeURIComponent(url.replace('map', 'mpa'))}`)).status).toBe(404);
});

test('on a past day a figure shows what was known then, says so, and leads to that day', async () => {
  const { body } = await ask('/v1/processes/oewg-2021-2025.svg?asOf=2023-12-31');
  expect(text(body)).toContain('as known on 31 December 2023');
  expect(text(body)).toContain('href="https://example.org/at/2023-12-31/processes/');
  expect(text(body)).not.toContain('Global Mechanism');
});

test('the timeline is drawn whole, or for one track or process', async () => {
  for (const query of ['', '?track=ict', '?process=oewg-2021-2025', '?asOf=1990-01-01', '?asOf=2005-01-01'])
    expect((await ask(`/v1/timeline.svg${query}`)).status).toBe(query === '?track=ict' ? 400 : 200);
  for (const { id } of view.tracks.all()) expect((await ask(`/v1/timeline.svg?track=${id}`)).status).toBe(200);
});

test('the timeline is drawn for the same period, kind and standing as it is listed, and refuses the same spans', async () => {
  const status = async (query: string) => (await ask(`/v1/timeline.svg?${query}`)).status;
  expect(await status('from=2024&to=2024-06&collection=documents&status=done')).toBe(200);
  expect(await status('from=0001&to=9999')).toBe(200);
  expect(await status('from=9999')).toBe(200);
  for (const query of ['from=2025&to=2024', 'from=2024-13', 'collection=nope', 'status=nope'])
    expect(await status(query)).toBe(400);
});

test('only what is made to be framed may be framed', async () => {
  const framed = ['/embed/timeline', '/embed/decisions/a-res-78-237-plenary', '/embed/treaties/uncc'];
  const not = ['/v1', '/v1/timeline.svg', '/v1/treaties/uncc.svg', '/problems', '/oembed?url=/timeline'];
  const policy = async (path: string) => (await ask(path)).headers.get('content-security-policy');
  for (const path of framed)
    expect(await policy(path)).toMatch(/^default-src 'none'; img-src 'self' [^;]+; style-src 'unsafe-inline'$/);
  for (const path of not) expect(await policy(path)).toMatch(/frame-ancestors 'none'$/);
});

test('a page to be framed shows figures that are there, each at its width, and the same as text', async () => {
  const { body } = await ask('/embed/decisions/a-res-78-237-plenary?asOf=2023-12-31');
  const pictures = [...text(body).matchAll(/(?:srcset|src)="https:\/\/api.example.org([^"]+)"/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );
  expect(pictures).toHaveLength(4);
  for (const path of pictures) {
    expect(path).toContain('asOf=2023-12-31');
    expect((await ask(path)).status).toBe(200);
  }
  expect(text(body)).toContain('No vote recorded: 29');
  expect(text(body)).not.toContain('<script');
});

test.each([
  'https://example.org/decisions/a-res-78-237-plenary',
  'https://example.org/at/2024-01-31/decisions/a-res-78-237-plenary',
  'https://example.org/timeline',
  'https://api.example.org/v1/treaties/uncc',
  'https://api.example.org/v1/decisions/a-res-78-237-plenary.png?figure=map',
  'https://api.example.org/v1/processes/oewg-2021-2025.svg?asOf=2023-12-31',
  'https://api.example.org/embed/processes/oewg-2021-2025',
])('%s can be embedded, within the size allowed', async (url) => {
  for (const size of ['', '&maxwidth=400', '&maxwidth=300&maxheight=200']) {
    const { status, body } = await ask(`/oembed?url=${encodeURIComponent(url)}${size}`);
    expect(status).toBe(200);
    const { html, width, height } = oembed.parse(body);
    const [, , limit] = /&maxwidth=(\d+)/.exec(size)
      ? ['', '', Number(/maxwidth=(\d+)/.exec(size)?.[1])]
      : ['', '', 860];
    expect(width).toBeLessThanOrEqual(limit);
    expect(height).toBeGreaterThan(100);
    if (size.includes('maxheight')) expect(height).toBeLessThanOrEqual(200);
    const [, src = ''] = /src="https:\/\/api.example.org([^"]+)"/.exec(html) ?? [];
    const page = await ask(src.replaceAll('&amp;', '&'));
    expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8']);
    const [, discovered = ''] = /json\+oembed" href="https:\/\/api.example.org([^"]+)"/.exec(text(page.body)) ?? [];
    expect((await ask(discovered.replaceAll('&amp;', '&'))).status).toBe(200);
  }
});

test.each([
  ['https://example.org/states/nor', 404],
  ['https://example.org/decisions/atlantis', 404],
  ['https://elsewhere.example/decisions/a-res-78-237-plenary', 404],
  ['https://example.org.evil.example/timeline', 404],
  ['javascript:alert(1)', 404],
  ['https://example.org/decisions/%E0%A4%A', 404],
  ['"><script>', 404],
  ['', 400],
])('"%s" cannot be embedded, and says so', async (url, expected) => {
  const { status, type } = await ask(`/oembed?url=${encodeURIComponent(url)}`);
  expect([status, type]).toEqual([expected, 'application/problem+json; charset=utf-8']);
});

test('a record asked for with what shapes its figure leads to its list without it', async () => {
  const { headers } = await ask('/v1/decisions/a-res-78-237-plenary?figure=map&width=600');
  const collection = linksOf(headers).get('collection') ?? '';
  expect(new URL(collection).search).toBe('');
});
