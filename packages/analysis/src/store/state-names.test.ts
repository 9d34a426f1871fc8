import { acquis } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { stateCoded, stateIds, stateNamed } from './state-names.js';

describe('names of states in voting records', () => {
  it('stand for every Member State of today and five states without successor', () => {
    const members = acquis.states.all().flatMap(({ id, status }) => (status === 'member' ? [String(id)] : []));
    expect([...stateIds].sort()).toEqual([...members, 'csk', 'ddr', 'yug', 'ymd', 'zanzibar'].sort());
  });

  it('are told apart by their accents', () => {
    expect(stateNamed('TÜRKİYE', '2023-01-01')).toBe(stateCoded('TUR'));
    expect(stateNamed('TÜRKİYÉ', '2023-01-01')).toBeUndefined();
  });

  it('mean another state from a day on where a successor took the name', () => {
    expect(stateNamed('YUGOSLAVIA', '2000-10-31')).toBe(stateCoded('yug'));
    expect(stateNamed('YUGOSLAVIA', '2000-11-01')).toBe(stateCoded('srb'));
  });
});
