import { describe, expect, it } from 'vitest';
import { fieldInWords } from './words.js';

describe('a field in words', () => {
  it.each([
    ['on', 'date'],
    ['events.0', 'events (entry 1)'],
    ['tally.inFavour', 'tally: in favour'],
    ['sponsorCount', 'sponsor count'],
    ['what the Secretary-General asks for', 'what the Secretary-General asks for'],
  ])('"%s" reads "%s"', (field, words) => {
    expect(fieldInWords(field)).toBe(words);
  });
});
