import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { type Running, running } from './bench/running.ts';
import { repository } from './run.ts';

const terminal = join(repository, 'apps/tui/bin/acquis.js');
const apiProgram = () => [join(repository, 'apps/api/dist/node.js')];
const siteProgram = () => [join(repository, 'apps/web/host/main.ts')];
const started: Running[] = [];

async function start(server: Promise<Running>): Promise<Running> {
  started.push(await server);
  return server;
}

afterAll(() => Promise.all(started.map((server) => server.kill())));

const read = async (address: string) => {
  const answer = await fetch(address);
  return { status: answer.status, text: await answer.text() };
};

async function printed(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [terminal, ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 50_000_000,
  });
  return stdout;
}

describe('the clock of the machine', () => {
  const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'];

  it('in whatever zone it is, changes nothing that is said of a day', async () => {
    const asked = ['timeline', '--json', '--as-of', '2024-02-29'];
    const here = await printed(asked, { TZ: 'UTC' });
    for (const TZ of zones) expect(await printed(asked, { TZ })).toBe(here);
  });

  it.each(zones)('in %s: today is the day it is in UTC', async (TZ) => {
    const { origin } = await start(running(apiProgram, '/healthz', { TZ }));
    const before = new Date().toISOString().slice(0, 10);
    const { meta } = JSON.parse((await read(`${origin}/v1/now`)).text);
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(meta.asOf);
  });
});

describe('with the API gone', () => {
  it('the site shows every page, and says of the API that it does not answer, and how to mend it', async () => {
    const { origin } = await start(running(siteProgram, '/robots.txt', { API_URL: 'http://127.0.0.1:9' }));
    for (const page of ['/', '/decisions/a-res-78-237-plenary', '/at/2021-03-12/states/ken', '/search?q=kenya'])
      expect([page, (await read(origin + page)).status]).toEqual([page, 200]);
    const { status, text } = await read(`${origin}/v1/states`);
    expect([status, JSON.parse(text)]).toEqual([
      502,
      expect.objectContaining({ detail: expect.stringContaining('API_URL') }),
    ]);
  });
});

describe('with the site gone', () => {
  it('the API answers as ever', async () => {
    const { origin } = await start(running(apiProgram, '/healthz', { SITE_URL: 'http://127.0.0.1:9' }));
    for (const path of [
      '/v1/now',
      '/v1/states/ken.md',
      '/v1/timeline.atom',
      '/oembed?url=http://127.0.0.1:9/states/ken',
    ])
      expect([path, (await read(origin + path)).status < 500]).toEqual([path, true]);
  });
});

describe('days that few ask for', () => {
  it('are answered, or refused with what is expected: leap days, days before the first record and far ahead', async () => {
    const { origin } = await start(running(apiProgram, '/healthz'));
    const expected: Readonly<Record<string, number>> = {
      '2024-02-29': 200,
      '2023-02-29': 400,
      '1900-02-29': 400,
      '2000-02-29': 200,
      '1776-07-04': 200,
      '0001-01-01': 200,
      '9999-12-31': 200,
      '10000-01-01': 400,
      '2024-00-10': 400,
      '-0001-01-01': 400,
    };
    const paths = ['/v1/now?', '/v1/states?limit=1&', '/v1/timeline?limit=1&', '/v1/search?q=un&limit=1&'];
    for (const [day, status] of Object.entries(expected))
      for (const path of paths)
        expect([day, path, (await read(`${origin}${path}asOf=${day}`)).status]).toEqual([day, path, status]);
  });
});

describe('a second start', () => {
  it('of the site on a port that is taken is refused in one line that says what to set', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const second = promisify(execFile)(process.execPath, siteProgram(), {
      env: { ...process.env, PORT: `${port}`, HOST: '127.0.0.1' },
    });
    await expect(second).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(`127.0.0.1:${port}.*Set PORT`),
    });
    taken.close();
  });

  it('with a broken store of votes is refused in one line that names it', async () => {
    const ACQUIS_VOTES = join(repository, 'README.md');
    const failed = promisify(execFile)(process.execPath, siteProgram(), { env: { ...process.env, ACQUIS_VOTES } });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`ACQUIS_VOTES=${ACQUIS_VOTES}: `),
    });
  });
});
