import { expect, test } from 'vitest';
import { records } from '../generated/records.js';
import { stateReader } from './called.js';
import { stateSpellings } from './spellings.js';

const reader = stateReader(records.states);

test('every name of every state in the record, in all six languages, is read as that state', () => {
  for (const { id, title, names, aliases } of records.states)
    for (const name of [title, ...Object.values(names).flatMap(({ short, formal }) => [short, formal]), ...aliases])
      expect([name, reader.named(name)]).toEqual([name, id]);
});

test('spellings beside the record each belong to a state of it, and to no other', () => {
  for (const [name, ...others] of stateSpellings)
    for (const other of others) expect([other, reader.named(other)]).toEqual([other, reader.named(name)]);
});

test.each([
  ['Iran, Islamic Republic of', 'irn'],
  ['IRAN (ISLAMIC REPUBLIC OF)', 'irn'],
  ['Côte d’Ivoire', 'civ'],
  ["Cote d'Ivoire", 'civ'],
  ['Korea, Democratic People’s Republic of', 'prk'],
  ['Dem. People’s Rep. of Korea', 'prk'],
  ['Republic of Korea', 'kor'],
  ['Bosnia & Herzegovina', 'bih'],
  ['Bosnia-Herzegovina', 'bih'],
  ['St. Vincent and the Grenadines', 'vct'],
  ['Congo, Democratic Republic of the', 'cod'],
  ['Congo', 'cog'],
  ['The Gambia', 'gmb'],
  ['Turkiye', 'tur'],
  ['Guinea-\u00adBissau', 'gnb'],
  ['United States of America', 'usa'],
  ['Lao PDR', 'lao'],
  ['Lao P.D.R.', 'lao'],
  ['DPRK', 'prk'],
  ['ROK', 'kor'],
  ['DRC', 'cod'],
  ['D.R. Congo', 'cod'],
  ['CAR', 'caf'],
  ['UAE', 'are'],
  ['U.K.', 'gbr'],
  ['US', 'usa'],
  ['U.S.', 'usa'],
  ['PRC', 'chn'],
  ['Bolivia', 'bol'],
  ['Venezuela', 'ven'],
  ['Tanzania', 'tza'],
  ['Moldova', 'mda'],
  ['Micronesia', 'fsm'],
])('%s is read as %s', (name, id) => {
  expect(reader.named(name)).toBe(id);
});

test('Palestine and the Holy See are read as the observers they are', () => {
  const status = new Map<string, string>(records.states.map((state) => [state.id, state.status]));
  for (const name of ['Palestine', 'State of Palestine', 'Holy See'])
    expect([name, status.get(reader.named(name) ?? '')]).toEqual([name, 'observer']);
});

test.each(['Korea', 'Yugoslavia', 'Germany and France', '', '   ', 'The'])('"%s" is read as no state', (name) => {
  expect(reader.named(name)).toBeUndefined();
});

test('a code is a code only in the form that codes have', () => {
  expect(['nor', 'NOR', 'NO', 'no', 'XX'].map((code) => reader.coded(code))).toEqual([
    'nor',
    'nor',
    'nor',
    undefined,
    undefined,
  ]);
});

test('a misspelt name finds the states that it may mean, each once', () => {
  expect(reader.near('Byelarus')[0]).toEqual({ id: 'blr', name: 'Belarus' });
  expect(reader.near('Bosnia and Herzegowina').map(({ id }) => id)).toEqual(['bih']);
  expect(reader.near('Narnia at the sea')).toEqual([]);
});
