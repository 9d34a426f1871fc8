/**
 * Loads API and site together for minutes (`ACQUIS_SOAK_MINUTES`, 10 unless told) with what readers and programs ask for, pages of days
 * past and bad addresses among it. Prints requests, failures and memory of each minute; fails where a request failed, or where memory
 * still grows at the end.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Running, running } from './bench/running.ts';
import { repository } from './run.ts';

const minutes = Number(process.env.ACQUIS_SOAK_MINUTES ?? 10);
const atOnce = 6;
/** How much more than in the middle of the run a process may hold at its end. */
const growth = 1.3;

interface Minute {
  requests: number;
  /** What failed, by status and address; `0` where there was no answer. */
  readonly failed: string[];
  /** Megabytes resident at its end. */
  memory: readonly number[];
}

/** Megabytes of memory a process holds. */
function resident({ child }: Running): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', `${child.pid}`], { encoding: 'utf8' })) / 1024);
}

const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(Math.random() * from.length)];

function dayPast(): string {
  const first = Date.parse('1999-01-01');
  return new Date(first + Math.random() * (Date.now() - first)).toISOString().slice(0, 10);
}

/** Addresses of all sorts, drawn from the pages of the site. */
function asking(site: string, api: string, pages: readonly string[]): () => string {
  const sorts: readonly ((page: string) => string)[] = [
    (page) => site + page,
    (page) => `${site}/at/${dayPast()}${page}`,
    (page) => `${site}/search?q=${encodeURIComponent(page.slice(1).replaceAll(/[-/]/g, ' '))}`,
    () => `${site}/timeline?from=${dayPast().slice(0, 4)}`,
    (page) => `${site}${page}/nowhere`,
    (page) => `${api}/v1${page}`,
    (page) => `${api}/v1${page}?asOf=${dayPast()}`,
    (page) => `${api}/v1${page}.${pick(['md', 'csv', 'jsonld', 'svg', 'ics', 'bib'])}`,
    (page) => `${api}/v1/search?q=${encodeURIComponent(page.slice(1))}`,
    () => `${api}/v1/decisions?limit=200&cursor=${Math.random()}`,
  ];
  return () => (pick(sorts) ?? ((page) => site + page))(pick(pages) ?? '/');
}

async function statusOf(address: string): Promise<number> {
  try {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

async function load(ask: () => string, servers: readonly Running[]): Promise<readonly Minute[]> {
  const began = performance.now();
  const told: Minute[] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    const during: Minute = { requests: 0, failed: [], memory: [] };
    const work = async () => {
      while (performance.now() - began < minute * 60_000) {
        const address = ask();
        const status = await statusOf(address);
        during.requests++;
        if (status === 0 || status >= 500) during.failed.push(`${status} ${address}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    during.memory = servers.map(resident);
    told.push(during);
    const [api, site] = during.memory;
    console.log(
      `minute ${minute}: ${during.requests} requests, ${during.failed.length} failed, API ${api} MB, site ${site} MB`,
    );
  }
  return told;
}

/** Whether a process holds clearly more at the end than in the middle, when all it keeps has long been full. */
function grows(told: readonly Minute[], server: number): boolean {
  const at = (share: number) => told[Math.floor((told.length - 1) * share)]?.memory[server] ?? 0;
  return at(1) > at(0.5) * growth;
}

const api = await running(() => [join(repository, 'apps/api/dist/node.js')], '/readyz');
const site = await running(() => [join(repository, 'apps/web/host/main.ts')], '/robots.txt', { API_URL: api.origin });
try {
  const sitemap = await (await fetch(`${site.origin}/sitemap.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const told = await load(asking(site.origin, api.origin, pages), [api, site]);
  const failed = told.flatMap((minute) => minute.failed);
  for (const each of failed.slice(0, 20)) console.error(each);
  const growing = ['API', 'site'].filter((_, server) => grows(told, server));
  for (const each of growing) console.error(`The memory of the ${each} still grew in the second half.`);
  process.exitCode = failed.length + growing.length > 0 ? 1 : 0;
} finally {
  await Promise.all([api.kill(), site.kill()]);
}
