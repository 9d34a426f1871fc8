import { describe, expect, it } from 'vitest';
import { addressOf } from './address.js';

describe('an address', () => {
  it('has its parameters filled in and escaped', () => {
    expect(addressOf('/v1/decisions/{id}', { path: { id: 'A/RES/78/237' } })).toBe('/v1/decisions/A%2FRES%2F78%2F237');
    expect(addressOf('/v1/search', { query: { q: 'état & vote' } })).toBe('/v1/search?q=%C3%A9tat+%26+vote');
  });

  it('repeats a parameter with several values and leaves out one without', () => {
    expect(addressOf('/v1/decisions', { query: { stage: ['committee', 'plenary'], track: undefined, q: [] } })).toBe(
      '/v1/decisions?stage=committee&stage=plenary',
    );
  });

  it('ends in the suffix of a format, before the query', () => {
    expect(addressOf('/v1/terms', { query: { limit: 1 } }, 'csv')).toBe('/v1/terms.csv?limit=1');
  });

  it('never becomes another one: what would fall out of the path is refused', () => {
    for (const id of [undefined, '', '.', '..', {}]) {
      expect(() => addressOf('/v1/states/{id}', { path: { id } })).toThrow(/expected text for "id"/);
    }
  });
});
