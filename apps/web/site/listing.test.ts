import { acquis, descriptorOf, kindNames } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { listingOf, pageSize } from './listing';

const view = acquis.at('2026-11-24');

describe.each(kindNames)('the list of %s', (name) => {
  test('shows every record exactly once over its pages', () => {
    const { pages, total } = listingOf(view, name, {});
    const ids = Array.from({ length: pages }, (_, index) =>
      listingOf(view, name, { page: String(index + 1) }).records.map(({ id }) => id),
    ).flat();
    expect(ids).toHaveLength(total);
    expect([...ids].sort()).toEqual(
      view
        .of(name)
        .all()
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('counts for each value of a facet what choosing it shows', () => {
    for (const { name: facet, values } of listingOf(view, name, {}).facets)
      for (const { value, count } of values) expect(listingOf(view, name, { [facet]: value }).total).toBe(count);
  });

  test('tells a value no record has with values there are, and leaves it out', () => {
    const { total } = listingOf(view, name, {});
    for (const { name: facet, label, values } of listingOf(view, name, {}).facets) {
      const { problems, ...listing } = listingOf(view, name, { [facet]: 'zzz' });
      expect(problems).toEqual([expect.stringMatching(/“zzz”; it is left out. Possible (are|among others are) /)]);
      expect(problems[0]).toContain(label);
      expect(problems[0]).toContain(values[0]?.value);
      expect([listing.total, listing.chosen]).toEqual([total, {}]);
      expect(listingOf(view, name, { [facet]: values[0]?.value ?? '' }).problems).toEqual([]);
    }
  });

  test('shows only records that have the value chosen, and a second choice of it drops it', () => {
    for (const { name: facet, values } of listingOf(view, name, {}).facets) {
      const value = values[0]?.value ?? '';
      const narrowed = listingOf(view, name, { [facet]: value });
      const descriptor = Object.entries(descriptorOf(name).facets).find(([key]) => key === facet)?.[1];
      expect(narrowed.total).toBeGreaterThan(0);
      expect(descriptor).toBeDefined();
      expect(narrowed.facets.find((group) => group.name === facet)?.values.find(({ chosen }) => chosen)?.query).toBe(
        '',
      );
    }
  });
});

test.each(['0', '-1', '9999', 'x', '1.5'])('a page “%s” that does not exist is met with one that does', (page) => {
  const listing = listingOf(view, 'states', { page });
  expect(listing.records.length).toBeGreaterThan(0);
  expect(listing.records.length).toBeLessThanOrEqual(pageSize);
});

test('a name is found in each of the six languages, by the beginnings of its words, and narrows with all else', () => {
  const found = (find: string, more = {}) => listingOf(view, 'states', { find, ...more }).records.map(({ id }) => id);
  for (const asked of ['kenya', 'Кения', '肯尼亚', 'كينيا', 'KEN'])
    expect([asked, found(asked)]).toEqual([asked, ['ken']]);
  expect(found('cote d ivoire')).toEqual(['civ']);
  expect(found('kenya', { group: 'eastern-european' })).toEqual([]);
  expect(listingOf(view, 'states', { find: 'republic', page: '1' }).queryOfPage(2)).toBe('?find=republic&page=2');
  expect(listingOf(view, 'states', { find: ' ' }).total).toBe(listingOf(view, 'states', {}).total);
});
