import { spectrum } from '@acquis/charts';
import { acquis, positionsOn } from '@acquis/domain';
import { expect, test } from 'vitest';
import { datings, positionColumns, positionProblems, positionQuery, positionRows } from './positions';

const view = acquis.at('2026-11-24');
const drawn = view.issues.all().flatMap((issue) => {
  const of = spectrum(issue, view);
  return of ? [{ issue, of }] : [];
});

test('unless narrowed, the table holds every position known, in any order', () => {
  for (const { issue, of } of drawn) {
    const known = positionsOn(issue, view).map(({ id }) => id);
    for (const column of Object.keys(positionColumns)) {
      for (const sort of [column, `-${column}`]) {
        const ids = positionRows(of, positionQuery({ sort }, of), view).map(({ position }) => position.id);
        expect(ids.toSorted()).toEqual(known.toSorted());
      }
    }
  }
});

test('the positions of each voice together are all, as are dated and undated ones', () => {
  const size = (of: (typeof drawn)[number]['of'], query: Record<string, string>) =>
    positionRows(of, positionQuery(query, of), view).length;
  for (const { of } of drawn) {
    const byVoice = ['own', 'group', 'third-party'].map((voice) => size(of, { voice }));
    expect(byVoice.reduce((sum, each) => sum + each, 0)).toBe(of.total);
    expect(size(of, { dated: 'dated' }) + size(of, { dated: 'undated' })).toBe(of.total);
    expect(size(of, { dated: 'inferred' })).toBe(of.inferred);
  }
});

test('a query nothing is known of asks for everything, by stance, and is told with what is possible', () => {
  for (const { of } of drawn) {
    const query = { stance: 'x', voice: 'choir', dated: 'soon', sort: '-colour' };
    expect(positionQuery(query, of)).toEqual(positionQuery({}, of));
    const problems = positionProblems(query, of);
    expect(problems).toHaveLength(4);
    expect(problems[1]).toBe('“choir” is left out: possible for “voice” are own, group and third-party.');
    expect(positionProblems({ voice: 'own', sort: '-date', page: '2' }, of)).toEqual([]);
  }
  expect(Object.keys(datings)).toEqual(['dated', 'undated', 'inferred']);
});
