import { expect, test } from 'vitest';
import { kindNames } from '../generated/kind-names.js';
import { collectionsCalled } from './called-by-name.js';
import { descriptorOf } from './descriptor.js';

test.each(kindNames)('%s are called by their name, one or many, in any case', (name) => {
  const { one, many } = descriptorOf(name).label;
  expect(collectionsCalled(`The ${many.toUpperCase()}, all of them`)).toContain(name);
  expect(collectionsCalled(`the current ${one}?`)).toContain(name);
});

test.each([
  ['past processes', ['processes']],
  ['comparison of GGE and OEWG', ['comparisons']],
  ['open issues with positions', ['issues', 'positions']],
  ['responsible state behaviour', []],
  ['reissues', []],
  ['', []],
])('"%s" calls %j', (text, expected) => {
  expect(collectionsCalled(text)).toEqual(expected);
});
