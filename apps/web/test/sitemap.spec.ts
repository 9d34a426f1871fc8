import { type APIRequestContext, expect, test } from '@playwright/test';

test.use({ baseURL: process.env.TEST_PRERENDERED_URL, extraHTTPHeaders: { 'accept-encoding': 'identity' } });

async function inSitemap(request: APIRequestContext): Promise<readonly string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

test('every page in the sitemap answers, with one headline, a title, a description and a strict policy', async ({
  request,
}) => {
  test.setTimeout(900_000);
  const paths = await inSitemap(request);
  expect(paths.length).toBeGreaterThan(700);
  const wrong: string[] = [];
  for (const path of paths) {
    const response = await request.get(path);
    const html = await response.text();
    const policy = response.headers()['content-security-policy'] ?? '';
    const right =
      response.status() === 200 &&
      html.split('<h1').length === 2 &&
      /<title>[^<]+<\/title>/.test(html) &&
      /<meta name="description" content="[^"]+"/.test(html) &&
      /<link rel="canonical"/.test(html) &&
      !/ style="/.test(html) &&
      !/<template|<script[^>]*(?: src="\/_next\/| id="_R_")/.test(html) &&
      policy.includes("script-src 'self'") &&
      !policy.includes('unsafe');
    if (!right) wrong.push(`${path} ${response.status()}`);
  }
  expect(wrong).toEqual([]);
});

test('every link of the sample pages that stays on the site leads to a page', async ({ request }) => {
  test.slow();
  const links = new Set<string>();
  for (const path of [
    '/',
    '/timeline',
    '/data',
    '/methods',
    '/decisions',
    '/decisions/a-res-78-237-plenary',
    '/at/2023-12-31/processes/oewg-2021-2025',
    '/explore',
    '/explore/agreement?state=usa&state=rus',
    '/rules/points-of-contact-inquiry',
    '/what-if',
  ]) {
    const html = await (await request.get(path)).text();
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) links.add(href.replaceAll('&amp;', '&'));
  }
  expect(links.size).toBeGreaterThan(300);
  const walked = new Set(await inSitemap(request));
  const dead: string[] = [];
  for (const link of links) {
    if (walked.has(link)) continue;
    const { status } = await request.get(link).then((response) => ({ status: response.status() }));
    if (status !== 200) dead.push(`${link} ${status}`);
  }
  expect(dead).toEqual([]);
});
