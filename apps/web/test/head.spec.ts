import { expect, test } from '@playwright/test';

const page = '/decisions/a-res-78-237-plenary';

test('the formats a page names in its head are there, of the type it says', async ({ request }) => {
  const html = await (await request.get(page)).text();
  const named = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
  expect(named.map(([, type]) => type)).toEqual(expect.arrayContaining(['text/calendar', 'application/atom+xml']));
  for (const [, type = '', href = ''] of named.filter(([, type]) => type !== 'application/json+oembed')) {
    const { pathname, search } = new URL(href);
    const response = await request.get(pathname + search);
    expect([pathname, response.status()]).toEqual([pathname, 200]);
    expect(response.headers()['content-type']).toContain(type);
  }
});

test('every format a page offers to take away is there', async ({ request }) => {
  const html = await (await request.get(`/at/2023-12-31${page}`)).text();
  const offered = [...html.matchAll(/href="(\/v1\/[^"]*\?asOf=2023-12-31)"/g)].map(([, href = '']) => href);
  expect(offered.length).toBeGreaterThanOrEqual(10);
  for (const href of new Set(offered))
    expect([href, (await request.get(href.replaceAll('&amp;', '&'))).status()]).toEqual([href, 200]);
});

test('a page says to search engines what it is about, in the vocabulary of schema.org', async ({ request }) => {
  const html = await (await request.get(page)).text();
  const [, text = ''] = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(text)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    identifier: 'A/RES/78/237',
    startDate: '2023-12-22',
  });
});
