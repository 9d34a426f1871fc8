import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { nationalPositionsOf } from './queries.js';

describe('the positions of a state on international law', () => {
  it('stand with the state that issued them, newest first, from the day they were issued', () => {
    const ids = (day: string) =>
      nationalPositionsOf({ state: 'usa' }, acquis.at(day)).map(({ reference }) => reference?.id);
    expect(ids('2026-11-24')).toEqual(['usa-2021', 'usa-2020', 'usa-2016', 'usa-2012']);
    expect(ids('2018-01-01')).toEqual(['usa-2016', 'usa-2012']);
  });

  it('of an organisation stand with the organisation and not with its members', () => {
    const view = acquis.at('2026-11-24');
    expect(nationalPositionsOf({ coalition: 'eu' }, view).map(({ reference }) => reference?.id)).toEqual(['eu-2024']);
    expect(nationalPositionsOf({ state: 'bel' }, view)).toEqual([]);
  });
});
