import { kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { createApp } from '../app.js';
import { docsScript } from '../host/docs-script.js';
import { problems } from '../problems/index.js';
import { ask, today } from '../testing/ask.js';
import { changelogMarkdown } from './changelog.js';

test('the documentation runs only its own script, and loads nothing of another origin', async () => {
  const { status, body, headers } = await ask('/docs');
  expect(status).toBe(200);
  expect([...String(body).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
    '/docs/reference.js',
  ]);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self' https://api.example.org;");
  expect(policy.match(/https?:[^ ;]+/g)).toEqual(['https://api.example.org']);
});

test('the script is there where it is installed, and kept for an hour', async () => {
  expect(docsScript()?.().length).toBeGreaterThan(1_000_000);
  const { status, type, headers } = await ask('/docs/reference.js');
  expect([status, type]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect(headers.get('cache-control')).toBe('public, max-age=3600, stale-while-revalidate=86400');
});

test('a host without the script shows the documentation in words, every kind in it', async () => {
  const app = createApp({ today: () => today });
  const text = await (await app.request('/docs')).text();
  expect(text).not.toContain('<script');
  for (const name of kindNames) expect(text).toContain(`<code>GET /v1/${name}</code>`);
  expect((await app.request('/docs/reference.js')).status).toBe(404);
});

test('llms.txt is a title, a quotation and lists of links, with every kind and its count', async () => {
  const { type, body } = await ask('/llms.txt');
  const text = String(body);
  expect(type).toBe('text/plain; charset=utf-8');
  expect(text).toMatch(/^# Acquis\n\n> [^\n]+\n\n[^\n]+\n\n## /);
  for (const name of kindNames)
    expect(text).toMatch(new RegExp(`- \\[${name}\\]\\(https://api.example.org/v1/${name}\\): \\d+\\. `));
  for (const block of text.split(/\n## /).slice(1)) {
    const [, , ...lines] = block.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^- \[[^\]]+\]\(https?:\/\/[^)]+\): \S/);
  }
});

test('the links of llms.txt to the API are answered', async () => {
  const text = String((await ask('/llms.txt')).body);
  const links = [...text.matchAll(/^- \[(?!POST)[^\]]+\]\(https:\/\/api\.example\.org([^)]+)\)/gm)].map(
    ([, path = '']) => path,
  );
  const whole = links.filter((path) => !/\/v1\/(?:analysis\/|compare\/|dataset|search)/.test(path));
  expect(whole.length).toBeGreaterThan(kindNames.length);
  for (const path of whole) expect([path, (await ask(path)).status]).toEqual([path, 200]);
});

test('the changes the API shows are those of the repository', async () => {
  await expect(changelogMarkdown()).toMatchFileSnapshot('../../../../docs/api-changelog.md');
  expect(String((await ask('/changelog')).body)).toContain('<time datetime="2026-11-24">');
});

test('every kind of problem has a page that names its status and its members, linked from the list of all', async () => {
  const index = String((await ask('/problems')).body);
  for (const { name, status, members } of problems) {
    expect(index).toContain(`href="/problems/${name}"`);
    const text = String((await ask(`/problems/${name}`)).body);
    expect(text).toContain(`Status ${status}`);
    for (const member of Object.keys(members)) expect(text).toContain(`<code>${member}</code>`);
  }
});
