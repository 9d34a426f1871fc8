import { once } from 'node:events';
import { createServer, request as open } from 'node:http';
import { expect, test } from '@playwright/test';

const markup = '"><script>document.title="run"</script><img src="/nowhere.png" onerror="document.title=1">';
const asked = encodeURIComponent(markup);

/** Asks for exactly this address, which a client for the web would set right first. */
async function raw(base: string | undefined, path: string, headers: Readonly<Record<string, string>> = {}) {
  const { hostname, port } = new URL(base ?? '');
  const sent = open({ hostname, port, path, headers });
  sent.end();
  const [answer] = await once(sent, 'response');
  let text = '';
  for await (const chunk of answer) text += chunk;
  return { status: Number(answer.statusCode), location: String(answer.headers.location ?? ''), text };
}

for (const path of [
  '/developers/../../package.json',
  '/developers/..%2f..%2fpackage.json',
  '/developers/%2e%2e/%2e%2e/package.json',
  '/_next/../package.json',
  '/_next/static/..%2f..%2f..%2fpackage.json',
  '/..%2fpackage.json',
  '/at/2023-12-31/..%2f..%2fpackage.json',
  '/states/..%2f..%2fpackage.json',
  '/v1/..%2f..%2fpackage.json',
  '/states/%00',
  '/%ff',
])
  test(`${path} leads to no file of the machine`, async ({ baseURL }) => {
    const { status, text } = await raw(baseURL, path);
    expect(status).toBeGreaterThan(300);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('"dependencies"');
  });

test('a request is passed on to the API and to nobody else, whatever host its address names', async ({ baseURL }) => {
  const reached: unknown[] = [];
  const other = createServer((request, response) => {
    reached.push(request.url);
    response.end('reached');
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  try {
    for (const path of [`//${host}/v1`, `http://${host}/v1/states`, `///${host}/v1`, `/\\${host}/v1`])
      expect((await raw(baseURL, path)).text).not.toBe('reached');
    await raw(baseURL, '/v1', { host });
    expect(reached).toEqual([]);
  } finally {
    other.close();
  }
});

for (const path of ['//example.org/', '/.//example.org/', '/%2f%2fexample.org/', '///example.org//', '/\\example.org/'])
  test(`${path} sends nobody to another site`, async ({ baseURL }) => {
    const { status, location } = await raw(baseURL, path);
    expect(status).toBeLessThan(500);
    expect(new URL(location, baseURL).origin).toBe(new URL(baseURL ?? '').origin);
  });

for (const path of [
  `/search?q=${asked}`,
  `/timeline?from=${asked}`,
  `/decisions?track=${asked}`,
  `/brief?state=${asked}&track=${asked}`,
  `/explore/agreement?state=${asked}`,
  `/compare/states?ids=${asked}&ids=ken`,
  `/what-if/decisions/a-res-78-237-plenary?flip=${asked}`,
  `/decisions/a-res-78-237-plenary?flip=${asked}`,
  `/at/${asked}/states`,
  `/states/${asked}`,
  `/days?of=${asked}`,
])
  test(`what is asked is shown as text and never run: ${path.replaceAll(asked, '…')}`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBeLessThan(500);
    expect(await answer?.text()).not.toContain('<img src="/nowhere.png"');
    expect(['run', '1']).not.toContain(await page.title());
    expect(await page.locator('img[onerror]').count()).toBe(0);
  });

test('every answer says that it is what its type says; every page runs scripts of our own only, and is framed by nobody', async ({
  request,
}) => {
  const pages = [
    '/',
    '/nowhere',
    '/states/zzz',
    '/at/2023-13-45',
    '/search?q=x',
    '/developers/',
    '/decisions?track=zzz',
  ];
  for (const path of [...pages, '/robots.txt', '/brief.md?state=ken&track=ict-security', '/v1/states', '/v1/nowhere']) {
    const headers = (await request.get(path)).headers();
    expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
  }
  for (const path of pages) {
    const headers = (await request.get(path)).headers();
    const policy = new Map(
      (headers['content-security-policy'] ?? '').split('; ').map((rule) => {
        const [name = '', ...allowed] = rule.split(' ');
        return [name, allowed];
      }),
    );
    expect([path, headers['x-frame-options']]).toEqual([path, 'DENY']);
    expect([path, policy.get('default-src'), policy.get('frame-ancestors'), policy.get('base-uri')]).toEqual([
      path,
      ["'none'"],
      ["'none'"],
      ["'none'"],
    ]);
    expect(policy.get('script-src')?.filter((allowed) => !/^'(self|sha256-[\w+/]+=*)'$/.test(allowed))).toEqual([]);
  }
});

test('pages are only read: whatever would change something is refused', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await request.fetch('/states', { method });
    expect([method, answer.status()]).toEqual([method, 405]);
  }
});
