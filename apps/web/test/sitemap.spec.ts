import { type APIRequestContext, expect, test } from '@playwright/test';
import { someOf } from './samples';

test.use({ baseURL: process.env.TEST_PRERENDERED_URL, extraHTTPHeaders: { 'accept-encoding': 'identity' } });

/** Links of each sort that are followed, of those that differ from a page of the sitemap by a day, a query or a format. */
const followed = process.env.ACQUIS_VERIFY ? 1500 : 60;

async function inSitemap(request: APIRequestContext): Promise<readonly string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** Does something with each, four at a time. */
async function withEach(all: readonly string[], something: (one: string) => Promise<void>): Promise<void> {
  const waiting = all.values();
  const worker = async () => {
    for (const one of waiting) await something(one);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

function isSound(html: string, policy: string): boolean {
  return (
    html.split('<h1').length === 2 &&
    /<title>[^<]+<\/title>/.test(html) &&
    /<meta name="description" content="[^"]+"/.test(html) &&
    /<link rel="canonical"/.test(html) &&
    !/ style="/.test(html) &&
    !/<template|<script[^>]*(?: src="\/_next\/| id="_R_")/.test(html) &&
    policy.includes("script-src 'self'") &&
    !policy.includes('unsafe')
  );
}

function variesBy(link: string): 'day' | 'format' | 'query' | null {
  if (link.startsWith('/at/')) return 'day';
  if (link.startsWith('/v1/')) return 'format';
  return link.includes('?') ? 'query' : null;
}

/** The links to follow: every one that stands for itself, and some of each sort that vary a page. */
function toFollow(links: ReadonlySet<string>, pages: ReadonlySet<string>): readonly string[] {
  const others = [...links].filter((link) => !pages.has(link));
  const sort = (wanted: ReturnType<typeof variesBy>) => others.filter((link) => variesBy(link) === wanted);
  return [...sort(null), ...(['day', 'format', 'query'] as const).flatMap((by) => someOf(sort(by), followed))];
}

/** The page a link leads to on any day and with any query. */
const pageOf = (link: string) => link.replace(/^\/at\/[^/]+(?=\/)/, '').replace(/\?.*/, '');

test('every page in the sitemap answers, with one headline, a title, a description, a strict policy and no dead link', async ({
  request,
}) => {
  test.setTimeout(1_800_000);
  const paths = await inSitemap(request);
  expect(paths.length).toBeGreaterThan(2700);
  const links = new Set<string>();
  const wrong: string[] = [];
  await withEach(paths, async (path) => {
    const response = await request.get(path);
    const html = await response.text();
    const policy = response.headers()['content-security-policy'] ?? '';
    if (response.status() !== 200 || !isSound(html, policy)) wrong.push(`${path} ${response.status()}`);
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) links.add(href.replaceAll('&amp;', '&'));
  });
  expect(wrong).toEqual([]);

  const pages = new Set(paths);
  const kinds = new Set(paths.map((path) => path.split('/')[1]));
  const toRecords = [...links]
    .map(pageOf)
    .filter((path) => path.split('/').length === 3 && kinds.has(path.split('/')[1]));
  expect(toRecords.filter((path) => !pages.has(path) && !path.startsWith('/what-if/'))).toEqual([]);

  const dead: string[] = [];
  await withEach(toFollow(links, pages), async (link) => {
    const status = (await request.get(link)).status();
    if (status !== 200) dead.push(`${link} ${status}`);
  });
  expect(dead).toEqual([]);
});
