import { acquis, isCollection, kindNames } from '@acquis/domain';
import { expect, test } from 'vitest';
import { headerPlaces, placeGroups, placesCalled } from './navigation.ts';

test('every collection that holds a record is in exactly one group of the menu', () => {
  const held = kindNames.filter((name) => acquis[name].all().length > 0);
  const grouped = placeGroups.flatMap(({ places }) => places.map(({ path }) => path.slice(1)));
  expect(grouped.filter(isCollection).sort()).toEqual(held);
});

test('the header names each of its places once, the present first', () => {
  const paths = headerPlaces.map(({ path }) => path);
  expect(paths[0]).toBe('/');
  expect(new Set(paths).size).toBe(paths.length);
});

test('a text leads to the places it calls by name, views and whole lists', () => {
  expect(placesCalled('timeline of past processes').map(({ path }) => path)).toEqual(['/timeline', '/processes']);
  expect(placesCalled('78/237')).toEqual([]);
});
