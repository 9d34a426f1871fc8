import { expect, test } from 'vitest';
import { records } from '../../src/generated/records.ts';
import { stateReader } from '../../src/states/called.ts';
import { statesIn } from './state-list.ts';

const reader = stateReader(records.states);
const ids = (list: string) => statesIn(list, reader).states;

test.each([
  ['Belarus, Iran (Islamic Republic of), Nicaragua and the Russian Federation', ['blr', 'irn', 'nic', 'rus']],
  ['Antigua and Barbuda and Bosnia and Herzegovina', ['atg', 'bih']],
  ["Côte d'Ivoire; Democratic People's Republic of Korea; and Mali.", ['civ', 'mli', 'prk']],
  ['Bahrain, Bosnia and Herzegovina, and Trinidad and Tobago', ['bhr', 'bih', 'tto']],
  ['Venezuela (Bolivarian Republic of) and Zimbabwe', ['ven', 'zwe']],
  ['None.', []],
])('%s', (list, expected) => {
  expect(ids(list)).toEqual(expected);
});

test('a name that is not read is kept apart, with the states it may mean; the rest of the list is read', () => {
  expect(statesIn('Mali and Byelarus', reader)).toMatchObject({
    states: ['mli'],
    unknown: [{ text: 'Byelarus', near: [{ id: 'blr' }] }],
  });
});

test('a state named twice is counted once, and said', () => {
  expect(statesIn('Mali, Cuba, Mali', reader)).toMatchObject({ states: ['cub', 'mli'], twice: ['mli'] });
});
