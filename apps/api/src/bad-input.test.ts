import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { badInput } from './contract/bad-input.js';
import { canBeAsked, described, operationsOf } from './contract/described.js';
import { problem } from './openapi/problem-schema.js';
import { app, ask, faults } from './testing/ask.js';

const document = described.parse((await ask('/openapi.json')).body);
const bad = badInput(operationsOf(document).filter(canBeAsked));
const requests = process.env.ACQUIS_VERIFY ? 20_000 : 500;

/** A trace of the program: a line of a stack, or the path of a file of it. */
const trace = /\n\s+at \S|node_modules|\.[cm]?[jt]s:\d/;
const statuses = new Map<string, Map<number, number>>();

function count(way: string, status: number): void {
  const of = statuses.get(way) ?? new Map<number, number>();
  statuses.set(way, of.set(status, (of.get(status) ?? 0) + 1));
}

afterAll(() => {
  const lines = [...statuses].map(([way, of]) => {
    const met = [...of].sort(([a], [b]) => a - b).map(([status, times]) => `${status} × ${times}`);
    return `  ${way}: ${met.join(', ')}`;
  });
  console.info(`Bad input, ${requests} requests:\n${lines.sort().join('\n')}`);
});

test(`no request of ${requests} made from the description makes the program fail or show itself, and every refusal is a problem document`, async () => {
  await fc.assert(
    fc.asyncProperty(bad, async ({ way, target, init }) => {
      const response = await app.request(`http://localhost${target}`, init);
      const text = await response.text();
      const { status, headers } = response;
      count(way, status);
      expect(status).toBeLessThan(500);
      if (status < 400) return;
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      if (init.method === 'HEAD') return;
      expect(problem.safeParse(JSON.parse(text)).error).toBeUndefined();
      expect(text).not.toMatch(trace);
    }),
    { numRuns: requests },
  );
  expect(faults).toEqual([]);
  expect(statuses.size).toBe(11);
}, 900_000);
