import { acquis } from '@acquis/domain';
import { expect, test } from 'vitest';
import { byYear, inASentence, readTimeline } from './timeline';

const view = acquis.at('2026-11-24');

test('what cannot be read in a query is said, and the rest holds', () => {
  const { narrowing, isWhole, problems } = readTimeline(
    { track: 'cybercrime', process: 'nope', kind: 'nope', status: 'nope', from: '2023-13' },
    view,
  );
  expect(problems).toHaveLength(4);
  expect(narrowing).toEqual({ track: 'cybercrime' });
  expect(isWhole).toBe(true);
});

test('a query that can be read has no problems, and is kept when the period changes', () => {
  const { filter, problems, queryWith } = readTimeline(
    { kind: 'meetings', status: 'ahead', from: '2024', to: '2025-06-30' },
    view,
  );
  expect(problems).toEqual([]);
  expect(filter).toEqual({ collection: 'meetings', status: 'ahead', from: '2024-01-01', to: '2025-06-30' });
  expect(queryWith({ from: '2026', to: '2026' })).toBe('?status=ahead&kind=meetings&from=2026&to=2026');
});

test('a state is read by code or by name, stays in the address, and is named in the sentence', () => {
  for (const state of ['ken', 'KE', 'Kenya', 'Кения']) {
    const { filter, problems, queryWith, apiQuery } = readTimeline({ state }, view);
    expect(problems).toEqual([]);
    expect(filter.state).toBe('ken');
    expect(queryWith({})).toBe('?state=ken');
    expect(apiQuery).toContain('state=ken');
  }
  const { problems, narrowing } = readTimeline({ state: 'kenyaa' }, view);
  expect(problems.join()).toContain('Kenya (ken)');
  expect(narrowing).toEqual({});
  expect(inASentence(view.timeline({ state: 'ken' }), 'So far', 'Kenya')).toContain(
    'events in records that name Kenya',
  );
});

test('the timeline of a past day speaks of nothing known later', () => {
  const { whole } = readTimeline({}, acquis.at('2005-12-31'));
  expect(whole.to < '2010').toBe(true);
  expect(readTimeline({ process: 'global-mechanism' }, acquis.at('2005-12-31')).problems).toHaveLength(1);
});

test('years and months keep the order given and hold every happening once', () => {
  const all = view.timeline({ from: '1998' }).toReversed();
  const years = byYear(all);
  expect(years.map(([year]) => year)).toEqual(
    years
      .map(([year]) => year)
      .sort()
      .reverse(),
  );
  const listed = years.flatMap(([, months]) => months.flatMap(({ happenings }) => happenings));
  expect(new Set(listed)).toEqual(new Set(all));
  expect(listed).toHaveLength(all.length);
  for (const [year, months] of years) for (const { month } of months) expect(month.startsWith(year)).toBe(true);
});

test('the sentence says how many events there are and which are the most frequent', () => {
  const events = view.timeline({ from: '2024', to: '2024' });
  const documents = events.filter(({ collection }) => collection === 'documents').length;
  const sentence = inASentence(events, 'For 2024');
  expect(sentence).toContain(`holds ${events.length} events, above all `);
  expect(sentence).toContain(`documents (${documents})`);
  expect(inASentence(view.timeline({ collection: 'meetings' }), 'So far')).toContain('events, all of them meetings');
  expect(inASentence([], 'For 1901')).toBe('For 1901 the record holds no such event.');
});
