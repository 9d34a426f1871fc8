import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf, formatEdtfInSentence } from '../core/edtf-format.js';
import type { View } from '../core/view.js';
import type { Measure } from './schema.js';

const systems: Readonly<Record<Measure['system'], { readonly name: string; readonly was: string }>> = {
  'un-global': { name: 'Global measures (UN)', was: 'Global confidence-building measure agreed' },
  'un-recommendation': { name: 'Recommendations in UN reports', was: 'Recommended' },
  osce: { name: 'OSCE measures', was: 'Measure of the OSCE agreed' },
};

function code({ system, ordinal }: Measure): string | null {
  if (ordinal === null) return null;
  return system === 'osce' ? `OSCE CBM ${ordinal}` : `CBM ${ordinal}`;
}

const mechanismsOf = (measure: Measure, view: View) =>
  view.mechanisms.find((mechanism) => mechanism.measure === measure.id);

/** Confidence-building measures. */
export const measures = collection({
  name: 'measures',
  label: { one: 'confidence-building measure', many: 'confidence-building measures' },
  description:
    'The eight global confidence-building measures, what UN reports recommended before them, and those of the OSCE.',
  order: 64,
  since: (measure) => [{ on: measure.on }],
  date: (measure) => measure.on,
  code,
  short: (measure) => code(measure) ?? measure.title,
  listed: 'newest-first',
  facets: {
    track: { label: 'Track', values: (measure) => measure.tracks, words: namedIn('tracks') },
    system: {
      label: 'System',
      values: (measure) => [measure.system],
      words: (value) => Object.entries(systems).find(([key]) => key === value)?.[1].name ?? value,
    },
  },
  text: (measure) => [measure.origin, 'CBM'],
  happenings: (measure) => [
    {
      act: measure.system === 'un-recommendation' ? 'recommended' : 'agreed',
      on: measure.on,
      stated: null,
      title: `${code(measure) ?? 'Measure'}: ${measure.title}`,
      citations: measure.citations,
    },
  ],
  sentence: (measure, view) => {
    const mechanisms = mechanismsOf(measure, view).map(({ shortName }) => shortName);
    const practice = mechanisms.length > 0 ? ` Put into practice by: ${mechanisms.join(', ')}.` : '';
    return `${systems[measure.system].was} ${formatEdtfInSentence(measure.on)} (${measure.origin}).${practice}`;
  },
  derive: (measure, view) => ({ mechanisms: mechanismsOf(measure, view).map(({ id }) => id) }),
  glance: (measure, view) => [
    { label: 'System', items: plain(systems[measure.system].name), field: 'system' },
    { label: 'Date', items: plain(formatEdtf(measure.on)), field: 'on' },
    {
      label: 'Origin',
      items: [...linked(view, 'documents', measure.document), ...plain(measure.origin)],
      field: 'origin',
    },
    {
      label: 'Put into practice by',
      items: mechanismsOf(measure, view).map(({ id, shortName }) => ({
        text: shortName,
        reference: { collection: 'mechanisms', id },
      })),
    },
  ],
  sections: (measure, view) => [
    {
      title: 'Norms it serves',
      rows: measure.norms.map((id) => ({
        text: view.nameOf({ collection: 'norms', id }),
        note: view.norms.get(id)?.title ?? null,
        reference: { collection: 'norms' as const, id },
      })),
    },
    {
      title: 'On the same subject elsewhere',
      rows: measure.related.map((id) => ({
        text: view.nameOf({ collection: 'measures', id }),
        note: view.measures.get(id)?.title ?? null,
        reference: { collection: 'measures' as const, id },
      })),
    },
  ],
});
