import { expect, test } from 'vitest';
import { repository } from '../run.ts';
import { installed } from './installed.ts';
import { licencesPage, writtenPage } from './licences.ts';

/** What we may build with: permissive; weak copyleft of tools and fonts, which are used and passed on as they are. */
const lookedAt = new Set([
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Python-2.0', 'Zlib'],
  ...['CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'MPL-2.0', 'LGPL-3.0-or-later'],
]);

const packages = installed(repository);

test('every package that is installed has a licence that was looked at', () => {
  expect(packages.length).toBeGreaterThan(300);
  const others = packages.filter(({ licence = 'not stated' }) =>
    licence.split(/[()]| AND | OR /).some((part) => part !== '' && !lookedAt.has(part)),
  );
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('the page of licences names the packages that are installed', () => {
  expect(writtenPage()).toBe(licencesPage(packages));
});
