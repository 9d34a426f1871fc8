import { expect, test } from 'vitest';
import { stale, staleInWords } from './stale.ts';

function run(...words: string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const invocation = { words, today: '2026-11-30', ci: false };
  const code = stale.run({ ...invocation, say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { code, said, complained };
}

test('what is to be looked at stands under its reason, with how long ago it was', () => {
  const { code, said } = run('--as-of', '2026-11-30');
  expect(code).toBe(0);
  expect(said.some((line) => /^ {2}[a-z-]+\/[a-z0-9-]+: .+ \(\d+ days? ago\)$/.test(line))).toBe(true);
  expect(run().said).toEqual(said);
});

test('of a long list the first are named and the rest are counted', () => {
  const one = {
    reason: 'not-read-again',
    reference: { collection: 'terms', id: 'x' },
    title: 'X',
    on: '2025-01-01',
    days: 400,
  } as const;
  const lines = staleInWords(Array.from({ length: 25 }, () => one));
  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe('Not read against its sources for more than 365 days: 25');
  expect(lines.at(-1)).toBe('  and 5 more');
});

test.each([['--as-of', '2026-02-30'], ['--as-off', '2026-02-28'], ['tomorrow']])('%j %j is wrong usage', (...words) => {
  expect(run(...words)).toEqual({
    code: 2,
    said: [],
    complained: [
      `Found ${words.join(' ')}, expected one day that exists, or none for today: pnpm data stale --as-of 2026-11-30`,
    ],
  });
});
