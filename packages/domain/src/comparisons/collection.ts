import { collection, namedIn } from '../core/collection.js';
import { capitalised, count, listInWords } from '../core/words.js';

/** Comparisons. */
export const comparisons = collection({
  name: 'comparisons',
  label: { one: 'comparison', many: 'comparisons' },
  description: 'Processes and treaties side by side: membership, rule, duration, results.',
  order: 72,
  since: (comparison) => [{ on: comparison.recorded }],
  date: () => null,
  code: () => null,
  short: (comparison) => comparison.title,
  listed: 'by-title',
  facets: { track: { label: 'Track', values: (comparison) => comparison.tracks, words: namedIn('tracks') } },
  text: (comparison) => [
    ...comparison.columns.map(({ label }) => label),
    ...comparison.rows.flatMap(({ criterion, values }) => [criterion, ...Object.values(values)]),
  ],
  happenings: () => [],
  sentence: ({ columns, rows }) =>
    `Compares ${listInWords(columns.map(({ label }) => label))} by ${count(rows.length, 'criterion', 'criteria')}.`,
  derive: () => ({}),
  glance: (comparison) => [
    {
      label: 'Compared',
      items: comparison.columns.map(({ label, record }) => ({ text: label, ...(record ? { reference: record } : {}) })),
    },
  ],
  sections: ({ columns, rows }) =>
    rows.map(({ criterion, values, citations }) => ({
      title: capitalised(criterion),
      rows: columns.map(({ key, label, record }) => ({
        text: capitalised(values[key] ?? 'not in the record'),
        note: label,
        citations,
        ...(record ? { reference: record } : {}),
      })),
    })),
});
