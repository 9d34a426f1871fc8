/** Pages of the site as a phone on a slow line gets them, against a page with nothing on it made by the same Next, in one run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../chromium.ts';
import { repository } from '../run.ts';
import { type Audit, medianAudit } from './audit.ts';
import { buildEmptyPage } from './empty-page.ts';
import type { Measured } from './measured.ts';
import { type Running, running } from './running.ts';

const times = 3;
const pages: Readonly<Record<string, string>> = {
  Now: '/',
  'a decision': '/decisions/a-res-78-237-plenary',
  'a state': '/states/nld',
  'an issue': '/issues/sovereignty',
  Timeline: '/timeline',
  Explore: '/explore',
};

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

function lines(name: string, { scores, scripts, weight, shift }: Audit, empty: Audit): readonly Measured[] {
  const least = Math.max(97, empty.scores.performance - 1);
  const others = [scores.accessibility, scores['best-practices'], scores.seo];
  const ratio = scripts / empty.scripts;
  return [
    {
      what: `${name}: performance`,
      value: `${scores.performance} (empty page ${empty.scores.performance})`,
      target: `at least ${least}`,
      met: scores.performance >= least,
    },
    {
      what: `${name}: accessibility, best practices, SEO`,
      value: others.join(', '),
      target: '100 each',
      met: others.every((score) => score === 100),
    },
    {
      what: `${name}: scripts`,
      value: `${ratio.toFixed(2)} x an empty page (${kilobytes(scripts)})`,
      target: 'at most 1.15 x',
      met: ratio <= 1.15,
    },
    {
      what: `${name}: weight without typefaces`,
      value: kilobytes(weight),
      target: 'under 300 kB',
      met: weight < 300_000,
    },
    { what: `${name}: layout shift`, value: shift === 0 ? '0' : shift.toFixed(5), target: 'none', met: shift === 0 },
  ];
}

/** How long a page of a day nobody asked for before takes, in milliseconds: the middle of several days. */
async function coldDay({ origin }: Running): Promise<Measured> {
  const took: number[] = [];
  for (const day of ['2021-03-04', '2022-05-06', '2019-07-08', '2024-09-10', '2023-11-12']) {
    const began = performance.now();
    await (await fetch(`${origin}/at/${day}/decisions/a-res-73-27-plenary`)).text();
    took.push(performance.now() - began);
  }
  const middle = took.toSorted((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
  return {
    what: 'a decision on five past days not asked for before',
    value: `${middle.toFixed(0)} ms (${took.map((each) => each.toFixed(0)).join(', ')})`,
    target: 'under 300 ms',
    met: middle < 300,
  };
}

/** Chromium that takes commands on a port. */
async function commanded(program: string, profile: string) {
  const options = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--log-level=3',
    `--user-data-dir=${profile}`,
  ];
  const browser = await running(
    (port) => [...options, `--remote-debugging-port=${port}`],
    '/json/version',
    {},
    { program },
  );
  return { ...browser, port: Number(new URL(browser.origin).port) };
}

/** Six pages and the days past, each figure beside its target. */
export async function bench(): Promise<readonly Measured[]> {
  const program = await chromium();
  if (!program) throw new Error('no Chromium was found and none could be installed');
  const emptyPage = await buildEmptyPage();
  const profile = mkdtempSync(join(tmpdir(), 'acquis-bench-'));
  const started: Running[] = [];
  const begin = async <T extends Running>(server: Promise<T>): Promise<T> => {
    started.push(await server);
    return server;
  };
  try {
    const api = await begin(running(() => [join(repository, 'apps/api/dist/node.js')], '/healthz'));
    const host = join(repository, 'apps/web/host/main.ts');
    const site = await begin(running(() => [host], '/robots.txt', { API_URL: api.origin }));
    const bare = await begin(running(emptyPage, '/'));
    const { port } = await begin(commanded(program, profile));
    const figures: Measured[] = [];
    const empty = await medianAudit(`${bare.origin}/`, port, times);
    for (const [name, path] of Object.entries(pages))
      figures.push(...lines(name, await medianAudit(`${site.origin}${path}`, port, times), empty));
    figures.push(await coldDay(site));
    return figures;
  } finally {
    await Promise.all(started.map((server) => server.kill()));
    rmSync(profile, { recursive: true, force: true });
  }
}
