import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { officesOf } from './queries.js';

const today = acquis.at('2026-11-24');

describe('people', () => {
  it('hold the offices that processes and meetings give them, by date', () => {
    const krutskikh = officesOf(acquis.people.get('andrey-krutskikh'), today);
    expect(krutskikh.map(({ id, from }) => [id, from])).toEqual([
      ['gge-2004-2005', '2004'],
      ['gge-2009-2010', '2009'],
    ]);
    expect(officesOf(acquis.people.get('tehmina-janjua'), today)).toMatchObject([
      { collection: 'meetings', id: 'ccw-rc-5', role: 'President', state: 'pak', from: '2016-12-12/2016-12-16' },
    ]);
  });

  it('hold no office before it began, and no end before it came', () => {
    const gafoor = acquis.people.get('burhan-gafoor');
    expect(officesOf(gafoor, acquis.at('2021-05-31'))).toEqual([]);
    expect(officesOf(gafoor, acquis.at('2023-12-31'))).toMatchObject([{ id: 'oewg-2021-2025', to: null }]);
    expect(officesOf(gafoor, today)).toMatchObject([{ id: 'oewg-2021-2025', to: '2025-07-11' }]);
  });

  it('hold some office or are described: nobody stands in the record without a reason', () => {
    for (const person of acquis.people.all()) {
      expect([...officesOf(person, today), ...person.notes], person.id).not.toEqual([]);
    }
  });
});
