import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { references } from './references.ts';

const revision = (id: string) => ({
  on: '2026-01-01',
  change: 'Corrected.',
  reason: 'Misread.',
  about: { collection: 'bodies', id },
});
const body = { 'bodies/first-committee.yaml': {} };

test('a pointer to a record that exists is right', () => {
  expect(found(references, { ...body, 'revisions/r.yaml': revision('first-committee') })).toEqual([]);
});

test('a pointer to nothing is reported at its id', () => {
  expect(found(references, { ...body, 'revisions/r.yaml': revision('frist-committee') })).toEqual([
    'revisions/r.yaml about.id: about bodies/frist-committee',
  ]);
});
