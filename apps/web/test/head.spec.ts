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

test('the picture a page has for previews of links is there, of the size it says', async ({ request }) => {
  for (const path of ['/', page, `/at/2023-12-31${page}`]) {
    const html = await (await request.get(path)).text();
    const said = (property: string) =>
      new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const { pathname, search } = new URL(said('og:image').replaceAll('&amp;', '&'));
    const picture = await request.get(pathname + search);
    expect([path, picture.status(), picture.headers()['content-type']]).toEqual([path, 200, 'image/png']);
    const bytes = await picture.body();
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String);
    expect(size).toEqual([said('og:image:width'), said('og:image:height')]);
    expect(said('og:image:alt')).toBe(said('og:description'));
  }
});

test('light or dark as chosen holds on the next page, from before its scripts are loaded', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/decisions');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
