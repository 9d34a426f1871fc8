/**
 * Runs against `SITE_URL` where it is set; else serves the built site and the built API on free ports, with today set to
 * 24 November 2026 so that what pages say of today can be tested; and the site once more as it was built, with today's
 * prerendered pages, so that all of them can be walked.
 */
import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const today = '2026-11-24';
const given = process.env.SITE_URL;
process.env.TEST_SITE_PORT ??= String(await freePort());
process.env.TEST_API_PORT ??= String(await freePort());
process.env.TEST_PRERENDERED_PORT ??= String(await freePort());
const { TEST_SITE_PORT, TEST_API_PORT, TEST_PRERENDERED_PORT } = process.env;
const baseURL = given ?? `http://127.0.0.1:${TEST_SITE_PORT}`;
const prerendered = `http://127.0.0.1:${TEST_PRERENDERED_PORT}`;
process.env.TEST_PRERENDERED_URL ??= given ?? prerendered;
const api = `http://127.0.0.1:${TEST_API_PORT}`;

export default defineConfig({
  testDir: 'test',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
  // A site that runs elsewhere keeps its own clock.
  ...(given
    ? { testIgnore: 'freshness.spec.ts' }
    : {
        webServer: [
          {
            command: 'node ../api/dist/node.js',
            url: `${api}/healthz`,
            timeout: 60_000,
            env: { HOST: '127.0.0.1', API_PORT: TEST_API_PORT },
          },
          {
            command: 'node host/main.ts',
            url: `${baseURL}/robots.txt`,
            timeout: 60_000,
            gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
            env: { HOST: '127.0.0.1', PORT: TEST_SITE_PORT, API_URL: api, ACQUIS_TODAY: today },
          },
          {
            command: 'node host/main.ts',
            url: `${prerendered}/robots.txt`,
            timeout: 60_000,
            gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
            env: { HOST: '127.0.0.1', PORT: TEST_PRERENDERED_PORT, API_URL: api },
          },
        ],
      }),
});
