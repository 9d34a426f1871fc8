import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings } from './settings.js';

test('without any variable the API listens on the loopback at 8787, with the votes that come with it', () => {
  expect(readSettings({})).toEqual({
    port: 8787,
    host: '127.0.0.1',
    apiUrl: undefined,
    siteUrl: undefined,
    votes: undefined,
  });
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ API_PORT: '', HOST: '', API_URL: '', SITE_URL: '', ACQUIS_VOTES: '' })).toEqual(
    readSettings({}),
  );
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

test('addresses lose the slash at their end, and must be http or https', () => {
  expect(readSettings({ API_URL: 'https://api.example.org/' })).toMatchObject({ apiUrl: 'https://api.example.org' });
  expect(readSettings({ SITE_URL: 'ftp://example.org' })).toEqual({
    wrong: [expect.stringContaining('SITE_URL=ftp://example.org: expected')],
  });
});
