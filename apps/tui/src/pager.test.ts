import { describe, expect, it } from 'vitest';
import { isLonger } from './pager.js';

describe('an answer is longer than the screen', () => {
  it('where it has more lines than rows, counting lines that take several', () => {
    const screen = { rows: 4, columns: 10 };
    expect(isLonger('a\nb\nc\n', screen)).toBe(false);
    expect(isLonger('a\nb\nc\nd\n', screen)).toBe(true);
    expect(isLonger('abcdefghijklmnopqrstu\nb\n', screen)).toBe(true);
  });

  it('never where there is no screen', () => {
    expect(isLonger('a\n'.repeat(1000), { columns: 80 })).toBe(false);
  });
});
