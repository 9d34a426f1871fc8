import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository, runQuietly } from './run.ts';

const debian = '/usr/bin/chromium';

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
  return existsSync(debian) ? debian : playwrightsOwn();
}

async function install(): Promise<void> {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing it with apt-get …');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly(['apt-get', 'update', '-qq'], repository, environment);
    await runQuietly(['apt-get', 'install', '-y', '-qq', 'chromium'], repository, environment);
  }
  if (!(await find())) {
    console.log("No Chromium found: trying Playwright's download …");
    await runQuietly(['node_modules/.bin/playwright', 'install', 'chromium'], join(repository, 'apps/web'));
  }
}

/** The path of a Chromium: the one named by `CHROMIUM_PATH`, Debian's, Playwright's own, or one installed now; else undefined. */
export async function chromium(): Promise<string | undefined> {
  const found = await find();
  if (found || process.env.CHROMIUM_PATH) return found;
  await install();
  return find();
}
