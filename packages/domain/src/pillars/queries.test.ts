import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { rowsUnder } from './queries.js';

const counts = (id: 'norms' | 'confidence-building', day: string) => {
  const view = acquis.at(day);
  return Object.fromEntries(rowsUnder(acquis.pillars.get(id), view).map(({ title, rows }) => [title, rows.length]));
};

describe('a pillar', () => {
  it('holds the eleven norms from the day they were stated', () => {
    expect(counts('norms', '2015-07-21').Norms).toBeUndefined();
    expect(counts('norms', '2015-07-22').Norms).toBe(11);
  });

  it('holds four global measures more after the third progress report', () => {
    expect(counts('confidence-building', '2023-12-31').Measures).toBe(26);
    expect(counts('confidence-building', '2024-07-12').Measures).toBe(30);
  });

  it('is open until it is settled', () => {
    const dialogue = acquis.pillars.get('institutional-dialogue');
    expect(acquis.at('2025-07-10').pillars.derived(dialogue)).toEqual({ open: true });
    expect(acquis.at('2025-07-11').pillars.derived(dialogue)).toEqual({ open: false });
  });
});
