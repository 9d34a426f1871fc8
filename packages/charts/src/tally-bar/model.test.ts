import { acquis, membershipOn } from '@acquis/domain';
import { expect, test } from 'vitest';
import { tallyBar } from './model.js';

const view = acquis.at('2026-11-24');

test('segments lie end to end and add up to the members of the day', () => {
  const tallied = view.decisions.find(({ tally }) => tally !== null);
  expect(tallied.length).toBeGreaterThan(0);
  for (const decision of tallied) {
    const bar = tallyBar(decision);
    expect(bar?.total).toBe(membershipOn(decision));
    let end = 0;
    for (const { start, count } of bar?.segments ?? []) {
      expect(start).toBe(end);
      expect(count).toBeGreaterThan(0);
      end += count;
    }
    expect(end).toBe(bar?.total);
  }
});

test('a decision without figures has no bar', () => {
  for (const decision of view.decisions.find(({ tally }) => tally === null)) expect(tallyBar(decision)).toBeUndefined();
});
