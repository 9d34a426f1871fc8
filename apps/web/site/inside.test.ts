import { expect, test } from 'vitest';
import { inside } from './inside';

test('a path of the site stays, without its query', () => {
  expect(inside('/states/nor')).toBe('/states/nor');
  expect(inside('/states/nor?x=1#y')).toBe('/states/nor');
});

test('what leads anywhere else becomes the start page', () => {
  for (const text of [
    '',
    'states',
    '//example.org',
    'https://example.org/x',
    '/\\example.org',
    'javascript:alert(1)',
    '/../..//example.org',
  ])
    expect(inside(text)).toBe('/');
});
