import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferred } from './preferred.js';

const offered = ['application/json', 'text/csv'];

test.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['text/csv', 'text/csv'],
  ['TEXT/CSV', 'text/csv'],
  ['text/*', 'text/csv'],
  ['text/csv, application/json', 'application/json'],
  ['application/json;q=0.5, text/csv', 'text/csv'],
  ['text/csv;q=0, */*', 'application/json'],
  ['application/json;q=0, */*;q=0.1', 'text/csv'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
  ['application/xml', undefined],
  ['application/json;q=0', undefined],
])('Accept: %s gets %s', (accept, type) => {
  expect(preferred(accept, offered)).toBe(type);
});

test('whatever is accepted, what is given is offered', () => {
  fc.assert(
    fc.property(fc.string(), (accept) => {
      const type = preferred(accept, offered);
      if (type !== undefined) expect(offered).toContain(type);
    }),
  );
});
