import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository, runQuietly } from './run.ts';

/** Debian's, the one without windows first: it opens a page in half the time. */
const debians = ['/usr/lib/chromium/chromium-headless-shell', '/usr/bin/chromium'];

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function playwrightsOwn(): Promise<string | undefined> {
  const { code, output } = await runQuietly(
    ['node', '-p', "require('@playwright/test').chromium.executablePath()"],
    join(repository, 'apps/web'),
  );
  const path = output.trim();
  return code === 0 && existsSync(path) ? path : undefined;
}

async function find(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return debians.find((path) => existsSync(path)) ?? playwrightsOwn();
}

async function aptInstall(name: string): Promise<void> {
  console.log(`Installing ${name} with apt-get …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly(['apt-get', 'update', '-qq'], repository, environment);
  await runQuietly(['apt-get', 'install', '-y', '-qq', name], repository, environment);
}

async function install(): Promise<void> {
  if (canInstall())
    for (const name of ['chromium-headless-shell', 'chromium']) if (!(await find())) await aptInstall(name);
  if (await find()) return;
  console.log("No Chromium found: trying Playwright's download …");
  await runQuietly(['node_modules/.bin/playwright', 'install', 'chromium'], join(repository, 'apps/web'));
}

/**
 * The path of a Chromium: the one named by `CHROMIUM_PATH`, one of Debian's, Playwright's own, or one installed now; else undefined.
 * Under CI the faster of Debian's is installed beside the other.
 */
export async function chromium(): Promise<string | undefined> {
  if (process.env.CHROMIUM_PATH) return find();
  const [fast = ''] = debians;
  if (process.env.CI === 'true' && canInstall() && !existsSync(fast)) await aptInstall('chromium-headless-shell');
  if (!(await find())) await install();
  return find();
}
