import { expect, test } from 'vitest';
import { type Fields, found } from '../testing/fixture.ts';
import { attestation } from './attestation.ts';

const sources = {
  'sources/un-page.yaml': {},
  'sources/blog.yaml': { attestation: 'reported' },
  'sources/not-yet-checked.yaml': { attestation: 'unverified' },
};
const of = (body: Fields) => found(attestation, { ...sources, 'bodies/x.yaml': body });
const citing = (...ids: string[]) => ids.map((source) => ({ source }));

test('a record as well attested as its best source, or less well, is right', () => {
  expect(of({ attestation: 'official', citations: citing('blog', 'un-page') })).toEqual([]);
  expect(of({ attestation: 'unverified', citations: citing('un-page') })).toEqual([]);
});

test('an official record that rests on reported sources alone is reported', () => {
  expect(of({ attestation: 'official', citations: citing('blog') })).toEqual([
    'bodies/x.yaml attestation: attestation official',
  ]);
});

test('a record that cites only what was not yet checked must be unverified', () => {
  expect(of({ attestation: 'reported', citations: citing('not-yet-checked') })).toEqual([
    'bodies/x.yaml attestation: attestation reported',
  ]);
});

test('a single value is held to its own citations, and without them to those of the record', () => {
  const own = { fields: { title: { attestation: 'official', citations: citing('blog') } } };
  const inherited = {
    attestation: 'reported',
    citations: citing('blog'),
    fields: { title: { attestation: 'official' } },
  };
  expect(of(own)).toEqual(['bodies/x.yaml fields.title.attestation: attestation official']);
  expect(of(inherited)).toEqual(['bodies/x.yaml fields.title.attestation: attestation official']);
});
