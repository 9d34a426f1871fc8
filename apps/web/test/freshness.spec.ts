import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { acquis, type Day, isDay } from '@acquis/domain';
import { expect, type Page, test } from '@playwright/test';

const minute = 60_000;

/** What is said of each track on a day, by the record itself. */
function standings(day: Day): readonly string[] {
  return acquis
    .at(day)
    .now()
    .map(({ sentence }) => sentence);
}

/** The first day ahead on which something falls due, and the day after it. */
function deadline(today: Day): readonly [due: Day, after: Day] {
  const due = acquis
    .at(today)
    .timeline({ status: 'ahead' })
    .find(({ on }) => isDay(on))?.on;
  const next = (day: Day) => new Date(Date.parse(day) + 24 * 60 * minute).toISOString().slice(0, 10);
  return due ? [due, next(due)] : [next(today), next(next(today))];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

test.describe('the site as it was built, with a clock that is moved', () => {
  let host: ChildProcess;
  let site: string;

  test.beforeAll(async () => {
    const { ACQUIS_TODAY: _, ...env } = process.env;
    const port = await freePort();
    site = `http://127.0.0.1:${port}`;
    host = fork('host/main.ts', {
      cwd: `${import.meta.dirname}/..`,
      execArgv: ['--import', `${import.meta.dirname}/moving-clock.ts`],
      env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
    });
    await expect
      .poll(
        () =>
          fetch(`${site}/robots.txt`).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 60_000 },
      )
      .toBe(true);
  });

  test.afterAll(() => {
    host?.kill();
  });

  async function setClock(time: string): Promise<void> {
    const moved = once(host, 'message');
    host.send(Date.parse(time) - Date.now());
    await moved;
  }

  async function read(page: Page): Promise<readonly string[]> {
    await page.goto(site);
    return page.locator('.track .state-of-play').allTextContents();
  }

  test('a page is at most an hour old, however long ago it was built: across a deadline its sentences change', async ({
    page,
  }) => {
    const today = new Date().toISOString().slice(0, 10);
    const [due, after] = deadline(today);
    expect(standings(after)).not.toEqual(standings(due));

    await setClock(`${due}T23:29:00Z`);
    expect(await read(page)).toEqual(standings(due));
    await setClock(`${after}T00:30:00Z`);
    expect(await read(page)).toEqual(standings(after));
  });
});
