import { anyOf, asOf } from '@acquis/domain/parameters';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limit } from './parameters/limit.js';
import { Problem } from './problems/problem.js';
import { readQuery } from './query.js';

const track = anyOf('track', 'Only these.', ['ict-security', 'cybercrime', 'with, comma']);
const parameters = [asOf, track, limit];

function read(search: string) {
  const query = readQuery(new URLSearchParams(search), parameters);
  const values = { asOf: query.take(asOf), track: query.take(track), limit: query.take(limit) };
  query.settle();
  return { ...values, given: query.given() };
}

function refusal(search: string) {
  try {
    read(search);
  } catch (error) {
    if (error instanceof Problem) return { name: error.kind.name, ...error.occurrence };
  }
  return undefined;
}

test('parameters left out have their defaults and are not counted as given', () => {
  expect(read('')).toEqual({ asOf: undefined, track: [], limit: 50, given: [] });
});

test('values of one parameter may be repeated or separated by commas, in any order, with the same meaning', () => {
  const expected = read('track=cybercrime&track=ict-security');
  expect(read('track=ict-security,cybercrime')).toEqual(expected);
  expect(read('track=ict-security,cybercrime&track=cybercrime')).toEqual(expected);
  expect(read(`track=${encodeURIComponent('with, comma')}`).track).toEqual(['with, comma']);
});

test('any limit from 1 to 200 is taken, and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.integer({ min: -5, max: 300 })), (number) => {
      if (number >= 1 && number <= 200) expect(read(`limit=${number}`).limit).toBe(number);
      else expect(refusal(`limit=${number}`)?.name).toBe('invalid-parameter');
    }),
  );
});

test('a parameter of any other name is refused with the names that are taken', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((name) => !['asOf', 'track', 'limit'].includes(name)),
      (name) => {
        const search = new URLSearchParams([[name, 'x']]).toString();
        expect(refusal(search)).toMatchObject({ name: 'unknown-parameter', accepted: ['asOf', 'track', 'limit'] });
      },
    ),
  );
});

test('everything wrong is said at once, with what is accepted and what was probably meant', () => {
  expect(refusal('asof=2023-01-01&track=cyber-crime&limit=0')).toMatchObject({
    name: 'unknown-parameter',
    errors: [
      { parameter: 'asof', detail: expect.stringContaining('"asOf"') },
      { parameter: 'track', value: 'cyber-crime', accepted: ['ict-security', 'cybercrime', 'with, comma'] },
      { parameter: 'limit', value: '0', accepted: ['a whole number from 1 to 200'] },
    ],
  });
});

test('a parameter that is given once cannot be given twice', () => {
  expect(refusal('limit=5&limit=6')).toMatchObject({
    name: 'invalid-parameter',
    detail: expect.stringContaining('several times'),
  });
});
