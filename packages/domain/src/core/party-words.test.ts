import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { partiesInWords, partyItems } from './party-words.js';

const view = acquis.at('2026-11-24');
const none = { state: null, coalition: null, name: null };
const state = (id: string) => ({ ...none, state: id });

describe('parties', () => {
  it('point to their records, and those outside the record are named', () => {
    expect(partyItems([state('fra'), { ...none, coalition: 'eu' }, { ...none, name: 'ICRC' }], view)).toEqual([
      { text: 'France', reference: { collection: 'states', id: 'fra' } },
      { text: 'European Union', reference: { collection: 'coalitions', id: 'eu' } },
      { text: 'ICRC' },
    ]);
  });

  it('in words are cut where there are many, and the rest is counted', () => {
    expect(partiesInWords([state('fra'), state('egy')], view)).toBe('France and Egypt');
    expect(partiesInWords(['fra', 'egy', 'deu', 'ken', 'chl'].map(state), view)).toBe(
      'France, Egypt, Germany and 2 more',
    );
  });
});
