import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './cursor.js';

const text = fc.string({ unit: 'grapheme' });
const position = fc.record({ key: text, id: text, day: text, version: text, filter: text });

test('a cursor reads back as the position it was written from', () => {
  fc.assert(
    fc.property(position, (at) => {
      expect(readCursor(writeCursor(at))).toEqual(at);
    }),
  );
});

test('a cursor needs no escaping in an address', () => {
  fc.assert(
    fc.property(position, (at) => {
      expect(writeCursor(at)).toMatch(/^[\w-]+$/);
    }),
  );
});

test('any text but a cursor as it was written is no position', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(base64url)), (other) => {
      const read = readCursor(other);
      if (read) expect(writeCursor(read)).toBe(other);
      else expect(read).toBeUndefined();
    }),
  );
  expect(readCursor('')).toBeUndefined();
  expect(readCursor(btoa('["a","b","c","d"]'))).toBeUndefined();
  expect(readCursor(btoa('["a","b","c","d",5]'))).toBeUndefined();
  expect(readCursor(btoa('["a","b","c","d","e"] '))).toBeUndefined();
});

function base64url(json: string): string {
  return Buffer.from(json).toString('base64url');
}
