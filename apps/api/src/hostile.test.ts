import { kindNames } from '@acquis/domain';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { app, ask, faults } from './testing/ask.js';

const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const upwards = ['../..', '../../package.json', '..\\..\\package.json', '/etc/passwd', '....//etc/passwd', '\0'];
const script = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

afterEach(() => expect(faults).toEqual([]));

describe('what every object inherits', () => {
  test.each(inherited)('is neither a kind, a record, a rule, a schema nor a tool: %s', async (name) => {
    const paths = [
      `/v1/${name}`,
      `/v1/${name}/x`,
      ...kindNames.map((kind) => `/v1/${kind}/${name}`),
      `/v1/rules/${name}`,
      `/v1/schemas/${name}.json`,
      `/v1/analysis/${name}`,
      `/v1/compare/${name}?ids=ken&ids=nld`,
      `/problems/${name}`,
    ];
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  test.each(inherited)('is no parameter, field, order or format: %s', async (name) => {
    const queries = [`${name}=1`, `${name}[polluted]=1`, `fields=${name}`, `sort=${name}`, `include=${name}`];
    for (const query of queries) expect([query, (await ask(`/v1/states?${query}`)).status]).toEqual([query, 400]);
    expect([404, 406]).toContain((await ask(`/v1/states.${name}`)).status);
    expect((await ask(`/v1/decisions/a-res-78-237-plenary.svg?figure=${name}`)).status).toBe(400);
  });

  test('stays what it was, whatever is sent', async () => {
    const bodies = ['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'];
    for (const path of ['/v1/rules/consensus', '/v1/decisions/a-res-78-237-plenary/what-if', '/mcp'])
      for (const body of bodies) {
        const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
        const { status } = await ask(path, { method: 'POST', headers, body });
        expect([path, status >= 400 && status < 500]).toEqual([path, true]);
      }
    await ask('/v1/states?__proto__[polluted]=1&constructor[prototype][polluted]=1');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

test.each(upwards)('no address leads to a file of the machine: %j', async (path) => {
  const asked = encodeURIComponent(path);
  const [first = 'states'] = kindNames;
  const addresses = [
    ...['/v1/', `/v1/${first}/`, '/v1/dataset/', '/v1/schemas/', '/docs/', '/embed/', '/problems/', '/'],
  ].flatMap((before) => [
    `${before}${asked}`,
    `${before}${asked}.csv`,
    `${before}${asked}.svg`,
    `${before}${asked}.json`,
  ]);
  for (const address of addresses) {
    const { status, type } = await ask(address);
    expect([address, status, type]).toEqual([
      address,
      expect.toSatisfy((code: number) => code >= 400 && code < 500),
      'application/problem+json; charset=utf-8',
    ]);
  }
});

describe('what is asked', () => {
  const places = [
    (text: string) => `/v1/search?q=${text}`,
    (text: string) => `/v1/states?q=${text}`,
    (text: string) => `/v1/states.md?q=${text}`,
    (text: string) => `/v1/timeline.atom?track=${text}`,
    (text: string) => `/v1/decisions.atom?q=${text}`,
    (text: string) => `/v1/card.png?of=${text}`,
    (text: string) => `/embed/decisions/${text}`,
    (text: string) => `/embed/timeline?track=${text}`,
    (text: string) => `/oembed?url=${text}`,
    (text: string) => `/problems/${text}`,
    (text: string) => `/${text}`,
  ];

  test('never comes back as markup', async () => {
    const marked: string[] = [];
    for (const place of places) {
      const address = place(encodeURIComponent(script));
      const response = await app.request(address);
      const type = response.headers.get('content-type') ?? '';
      expect([address, response.status < 500]).toEqual([address, true]);
      if (!/html|svg|xml/.test(type)) continue;
      marked.push(address);
      expect(await response.text()).not.toContain(script);
    }
    expect(marked.length).toBeGreaterThan(0);
  });

  test('never makes a header of its own, whatever it is', async () => {
    const broken = ['\r\nSet-Cookie: a=1', '%0d%0aSet-Cookie: a=1', '\u2028Set-Cookie: a=1', '>; rel="next"\r\nX: 1'];
    for (const place of places)
      for (const text of broken) {
        const { headers, status } = await app.request(place(encodeURIComponent(text)));
        expect(status).toBeLessThan(500);
        expect(headers.get('set-cookie')).toBeNull();
        for (const [, value] of headers) expect(value).not.toMatch(/[\r\n]/);
      }
  });

  test('never ends the link of a header, nor begins one', async () => {
    const link = z.string().regex(/^(<[^<>"\s]+>(; [a-z]+="[^"]*")+(, )?)+$/);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const { status, headers } = await app.request(`/v1/decisions?limit=1&q=${encodeURIComponent(`un ${text}`)}`);
        expect(status).toBeLessThan(500);
        const value = headers.get('link');
        if (value !== null) expect(link.safeParse(value).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

test('every answer says that it is what its type says, and what it may load: nothing but what it needs', async () => {
  const answers = [
    '/v1',
    '/v1/states',
    '/v1/states.csv',
    '/v1/nowhere',
    '/docs',
    '/embed/decisions/a-res-78-237-plenary',
  ];
  for (const path of [...answers, '/v1/decisions/a-res-78-237-plenary.svg', '/problems/unknown-route', '/changelog']) {
    const { headers } = await app.request(path);
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect([path, headers.get('referrer-policy')]).toEqual([path, 'no-referrer']);
    const policy = headers.get('content-security-policy') ?? '';
    expect([path, policy]).toEqual([path, expect.stringMatching(/^default-src 'none'/)]);
    expect([path, /script-src[^;]*'unsafe/.test(policy)]).toEqual([path, false]);
  }
});
