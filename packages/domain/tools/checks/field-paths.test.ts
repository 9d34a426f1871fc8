import { expect, test } from 'vitest';
import { type Fields, found } from '../testing/fixture.ts';
import { fieldPaths } from './field-paths.ts';

const of = (path: string, meeting: Fields = {}) =>
  found(fieldPaths, {
    'meetings/2023/m.yaml': {
      place: 'New York',
      programme: ['Opening'],
      ...meeting,
      fields: { [path]: { attestation: 'official' } },
    },
  });

test.each(['place', 'programme.0'])('the path %s leads to a value', (path) => {
  expect(of(path)).toEqual([]);
});

test.each(['plaec', 'programme.1', 'place.name', 'outcome'])('the path %s leads nowhere and is reported', (path) => {
  expect(of(path)).toEqual([`meetings/2023/m.yaml fields.${path}: fields."${path}"`]);
});
