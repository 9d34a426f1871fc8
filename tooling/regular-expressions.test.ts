import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { regularExpressions } from './regular-expressions.ts';

const repository = join(import.meta.dirname, '..');
const reading =
  '{apps/{api,web},packages/{analysis,charts,domain,mcp,search}}/{app,components,host,site,src,public}/**/*';

/** These read what we wrote ourselves: tests, a finished page, the settings of a server. */
const notAsked = /\.test(-d)?\.tsx?$|\/generated\/|\/testing\/|\/settings\.ts$|^apps\/web\/host\/without-runtime\.ts$/;

const sources = globSync(`${reading}.{ts,tsx,js}`, { cwd: repository })
  .filter((path) => !notAsked.test(path))
  .map((path) => ({ path, ...regularExpressions(readFileSync(join(repository, path), 'utf8')) }));

/** Whether its time grows faster than the length of what it is held against, or nobody can tell. */
function mayTakeLong({ source, flags }: RegExp): boolean {
  return checkSync(source, flags.replace('v', 'u'), { timeout: null }).status !== 'safe';
}

describe('the regular expressions that read what is asked', () => {
  beforeAll(() => vi.stubEnv('RECHECK_BACKEND', 'pure'));

  it('take a time in proportion to its length, whatever it is', () => {
    const all = sources.flatMap(({ path, literals }) => literals.map((each) => ({ path, ...each })));
    expect(all.length).toBeGreaterThan(100);
    const distinct = [...new Map(all.map((each) => [String(each.expression), each])).values()];
    const slow = distinct.filter(({ expression }) => mayTakeLong(expression));
    expect(slow.map(({ path, line, expression }) => `${path}:${line} ${expression}`)).toEqual([]);
  }, 300_000);

  it('are written as literals, so that their time is known beforehand', () => {
    expect(sources.flatMap(({ path, composed }) => composed.map((line) => `${path}:${line}`))).toEqual([]);
    expect(regularExpressions("const a = '+';\nnew RegExp('x' + a, 'u'); RegExp(a);").composed).toEqual([2, 2]);
  });

  it.each(['const a = /^(a+)+$/;', 'text.replace(/\\s+$/, "")'])('are found where they do not: %s', (source) => {
    const [found] = regularExpressions(source).literals;
    expect(found && mayTakeLong(found.expression)).toBe(true);
  });
});
