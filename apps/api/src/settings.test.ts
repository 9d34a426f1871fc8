import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, variables } from './settings.js';

test('without any variable the API listens on the loopback at 8787, with the votes that come with it', () => {
  expect(readSettings({})).toEqual({
    port: 8787,
    host: '127.0.0.1',
    apiUrl: undefined,
    siteUrl: undefined,
    votes: undefined,
    logLevel: 'warn',
    metrics: true,
    requestTimeout: 30,
    keepAliveTimeout: 65,
    shutdownDelay: 0,
    shutdownPatience: 8,
  });
});

test('an empty variable counts as not set', () => {
  expect(readSettings(Object.fromEntries(variables.map((name) => [name, ''])))).toEqual(readSettings({}));
});

test('any port from 0 to 65535 is taken, and nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
      expect(readSettings({ API_PORT: `${port}` })).toMatchObject({ port });
    }),
  );
  for (const API_PORT of ['-1', '65536', '80.5', 'eighty', '0x50', '1e3', ' 80']) {
    expect(readSettings({ API_PORT })).toEqual({ wrong: [expect.stringContaining(`API_PORT=${API_PORT}: expected`)] });
  }
});

test('addresses lose the slash at their end, must be http or https, and have no path', () => {
  expect(readSettings({ API_URL: 'https://api.example.org/' })).toMatchObject({ apiUrl: 'https://api.example.org' });
  expect(readSettings({ SITE_URL: 'ftp://example.org' })).toEqual({
    wrong: [expect.stringContaining('SITE_URL=ftp://example.org: expected')],
  });
  for (const API_URL of ['https://example.org/api', 'https://example.org?x', 'https://user@example.org'])
    expect(readSettings({ API_URL })).toEqual({ wrong: [expect.stringContaining(`API_URL=${API_URL}: expected`)] });
});

test('every setting that cannot be is said at once, one line each, with what is expected', () => {
  const wrong = {
    API_PORT: 'eighty',
    SITE_URL: 'here',
    LOG_LEVEL: 'loud',
    METRICS: 'yes',
    REQUEST_TIMEOUT: '0',
    KEEP_ALIVE_TIMEOUT: '1.5',
    SHUTDOWN_DELAY: '-1',
    SHUTDOWN_PATIENCE: '5s',
  };
  expect(readSettings(wrong)).toEqual({
    wrong: Object.entries(wrong).map(([name, value]) => expect.stringMatching(`^${name}=${value}: expected `)),
  });
});

test('every variable is documented', () => {
  const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  for (const name of variables) expect(page).toContain(`| \`${name}\` |`);
});
