import { collection, namedIn, plain } from '../core/collection.js';
import { isDay } from '../core/edtf.js';
import { formatEdtf } from '../core/edtf-format.js';
import { fieldInWords } from '../core/words.js';

function valueInWords(value: string): string {
  return isDay(value) ? formatEdtf(value) : value;
}

/** Places where sources contradict each other. */
export const discrepancies = collection({
  name: 'discrepancies',
  label: { one: 'discrepancy', many: 'discrepancies' },
  description: 'Places where sources contradict each other: every value with its source, the one taken, and why.',
  order: 80,
  since: (discrepancy) => [{ on: discrepancy.recorded }],
  date: () => null,
  code: () => null,
  short: (discrepancy) => discrepancy.title,
  listed: 'by-title',
  facets: {
    track: { label: 'Track', values: (discrepancy) => discrepancy.tracks, words: namedIn('tracks') },
    collection: { label: 'About', values: (discrepancy) => [discrepancy.about.collection] },
    resolved: { label: 'Value taken', values: (discrepancy) => [discrepancy.taken === null ? 'left-open' : 'taken'] },
  },
  weight: 0.8,
  text: (discrepancy) => [discrepancy.field, discrepancy.why, ...discrepancy.values.map(({ value }) => value)],
  happenings: () => [],
  sentence: ({ taken }) =>
    `Sources differ. ${taken === null ? 'The question is left open' : `Taken here: ${valueInWords(taken)}`}.`,
  derive: () => ({}),
  glance: (discrepancy, view) => [
    { label: 'About', items: [{ text: view.nameOf(discrepancy.about), reference: discrepancy.about }] },
    { label: 'Field', items: plain(fieldInWords(discrepancy.field)) },
    { label: 'Taken', items: plain(discrepancy.taken === null ? 'left open' : valueInWords(discrepancy.taken)) },
    { label: 'Why', items: plain(discrepancy.why) },
  ],
  sections: (discrepancy) => [
    {
      title: 'What the sources say',
      rows: discrepancy.values.map(({ value, citations }) => ({ text: valueInWords(value), citations })),
    },
  ],
});
