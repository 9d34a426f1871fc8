import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';

test('a group’s report among the documents of a principal organ is said to be to it, not of it; a resolution is its own', () => {
  const { documents } = acquis.at('2026-11-24');
  expect(documents.sentence(acquis.documents.get('a-65-201'))).toBe(
    'Report to the General Assembly dated 30 July 2010.',
  );
  expect(documents.sentence(acquis.documents.get('a-res-65-41'))).toMatch(/^Resolution of the General Assembly dated/);
});
