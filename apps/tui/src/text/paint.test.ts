import { describe, expect, it } from 'vitest';
import { line, toned } from './line.js';
import { paint } from './paint.js';

describe('painting', () => {
  it('writes no escape sequence without colour', () => {
    expect(paint([line(toned('yes', 'yes'), ' ', toned('no', 'no'))], { colour: false })).toBe('yes no');
  });

  it('closes every colour it opens', () => {
    expect(paint([line(toned('yes', 'yes'))], { colour: true })).toBe('\x1b[38;5;37myes\x1b[39m');
  });

  it('ends no plain line in spaces, and turns spaces that held words together into plain ones', () => {
    expect(paint([line('104\u00a0in\u00a0favour  ')], { colour: false })).toBe('104 in favour');
  });
});
