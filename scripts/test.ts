/**
 * Lints, builds, looks for what is unused, checks the data, and runs every test: unit and type tests, the API, the terminal in a
 * pty, the packages, the pages in a browser. Ends with `N passed, N failed`. With `--all` (`pnpm verify`), more bad input for the
 * API, every page in the browser, faults of the machine, ten minutes of load on everything, and how fast pages are, which decides
 * nothing.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './chromium.ts';
import { repository, run } from './run.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reports = join(repository, '.test-report');

function field(report: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    report,
  );
}

/** The JSON of a file; undefined where there is none, or none that can be read. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads a runner's JSON report; a runner that left none, or that counts nothing, has failed. */
function readReport(file: string, code: number, count: (report: unknown) => Counts): Counts {
  const path = join(reports, file);
  const report = readJson(path);
  const counts = report === undefined ? { passed: 0, failed: 0, skipped: 0 } : count(report);
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

const number = (value: unknown) => (typeof value === 'number' ? value : 0);

async function step(title: string, command: readonly string[]): Promise<Counts> {
  console.log(`\n${title}`);
  const code = await run(command);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function unitTests(): Promise<Counts> {
  console.log('\nUnit, type, API, terminal and package tests');
  const code = await run([
    'vitest',
    'run',
    // Otherwise one core stays idle, half of two.
    '--maxWorkers=100%',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'vitest.json')}`,
  ]);
  return readReport('vitest.json', code, (report) => ({
    passed: number(field(report, 'numPassedTests')),
    failed: number(field(report, 'numFailedTests')),
    skipped: number(field(report, 'numPendingTests')),
  }));
}

async function browserTests(): Promise<Counts> {
  console.log('\nPages in a browser');
  const path = await chromium();
  if (!path) {
    const inCi = process.env.CI === 'true';
    console.error(
      `NOT RUN: every test in apps/web/test. No Chromium was found and none could be installed.\nInstall Chromium, or set CHROMIUM_PATH to one.${inCi ? '\nUnder CI this is a failure.' : ''}`,
    );
    return { passed: 0, failed: inCi ? 1 : 0, skipped: 1 };
  }
  const environment = { CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') };
  const code = await run(
    ['node_modules/.bin/playwright', 'test', '--reporter=list,json'],
    join(repository, 'apps/web'),
    environment,
  );
  return readReport('playwright.json', code, (report) => ({
    passed: number(field(report, 'stats', 'expected')) + number(field(report, 'stats', 'flaky')),
    failed: number(field(report, 'stats', 'unexpected')),
    skipped: number(field(report, 'stats', 'skipped')),
  }));
}

if (process.argv.includes('--all')) process.env.ACQUIS_VERIFY = '1';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [
  await step('Lint', ['biome', 'ci', '.']),
  await step('Build and type check', [
    'turbo',
    'run',
    'build',
    'typecheck',
    'typecheck:scripts',
    '--output-logs=errors-only',
  ]),
];
if (results[1]?.failed === 0) {
  results.push(
    await step('Nothing unused', ['knip', '--no-gitignore', '--no-progress']),
    await step('Data check', ['pnpm', '--silent', 'data', 'check']),
    await unitTests(),
    await browserTests(),
  );
}

if (process.argv.includes('--all') && results[1]?.failed === 0) {
  results.push(await step('Load on API and site', ['tsx', 'scripts/soak.ts']));
  console.log('\nPages as a phone gets them');
  await run(['tsx', 'scripts/bench.ts', 'scripts/bench/web']);
}

const total = (name: keyof Counts) => results.reduce((sum, counts) => sum + counts[name], 0);
console.log(
  `\n${total('passed')} passed, ${total('failed')} failed${total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''}`,
);
process.exitCode = total('failed') > 0 ? 1 : 0;
