import { acquis } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { hitsOnPage, searchResults } from './search.ts';

const today = acquis.at('2026-11-24');

function first(q: string): string {
  const [hit] = searchResults(today, { q }).hits;
  return hit ? `${hit.collection}/${hit.id}` : 'nothing';
}

describe('a search', () => {
  test('gives the decision first for its symbol and for its tally', () => {
    expect(first('78/237')).toMatch(/^decisions\/a-res-78-237/);
    expect(first('104-53-7')).toBe('decisions/a-res-78-237-plenary');
  });

  test('finds a state by its name in another language', () => {
    expect(first('土耳其')).toBe('states/tur');
    expect(first('Türkei')).toBe('states/tur');
  });

  test('narrowed to a value finds as many as the value said', () => {
    const { facets } = searchResults(today, { q: 'consensus' });
    expect(facets.map(({ name }) => name)).toEqual(['kind', 'track']);
    for (const { name, values } of facets)
      for (const { value, count } of values)
        expect(searchResults(today, { q: 'consensus', [name]: value }).total).toBe(count);
  });

  test('pages without losing or repeating a record', () => {
    const { pages, total } = searchResults(today, { q: 'stakeholders' });
    const seen = Array.from({ length: pages }, (_, index) =>
      searchResults(today, { q: 'stakeholders', page: String(index + 1) }).hits.map(
        ({ collection, id }) => `${collection}/${id}`,
      ),
    ).flat();
    expect(pages).toBeGreaterThan(1);
    expect(total).toBeGreaterThan(hitsOnPage);
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
  });

  test('as known on a day finds nothing that was not yet known', () => {
    const then = searchResults(acquis.at('2023-12-21'), { q: 'a-res-78-237-plenary' });
    expect(then.hits.map(({ id }) => id)).not.toContain('a-res-78-237-plenary');
  });

  test('for nothing finds nothing', () => {
    expect(searchResults(today, { q: '  ' })).toMatchObject({ q: '', total: 0, hits: [], facets: [] });
  });

  test('says what of its query could not be read, and searches the rest', () => {
    const { problems, total } = searchResults(today, { q: 'norms', kind: 'nonsense', track: 'nowhere', page: 'x' });
    expect(problems).toHaveLength(2);
    expect(total).toBe(searchResults(today, { q: 'norms' }).total);
  });
});
