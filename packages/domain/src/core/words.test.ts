import { describe, expect, it } from 'vitest';
import { capitalised, fieldInWords, inWords } from './words.js';

describe('a field in words', () => {
  it.each([
    ['on', 'date'],
    ['url', 'address'],
    ['iso2', 'two-letter code'],
    ['events.0', 'events (entry 1)'],
    ['tally.inFavour', 'tally: in favour'],
    ['sponsorCount', 'sponsor count'],
    ['what the Secretary-General asks for', 'what the Secretary-General asks for'],
  ])('"%s" reads "%s"', (field, words) => {
    expect(fieldInWords(field)).toBe(words);
  });
});

describe('a value in words', () => {
  it.each([
    ['recorded-vote', 'Recorded vote'],
    ['un-page', 'UN page'],
    ['ngo', 'NGO'],
    ['de-escalate', 'De-escalate'],
    ['unknown', 'Unknown'],
  ])('"%s" reads "%s" at the beginning of a line', (value, words) => {
    expect(capitalised(inWords(value))).toBe(words);
  });
});
