import { collection, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';

/** Changes of our own record. */
export const revisions = collection({
  name: 'revisions',
  label: { one: 'revision', many: 'revisions' },
  description: 'What was changed in our own record, when and why. Not events in the world.',
  order: 95,
  since: (revision) => [{ on: revision.on }],
  date: (revision) => revision.on,
  code: () => null,
  short: (revision) => revision.title,
  listed: 'newest-first',
  facets: { collection: { label: 'About', values: (revision) => [revision.about.collection] } },
  weight: 0.4,
  text: (revision) => [revision.change, revision.reason],
  happenings: () => [],
  sentence: (revision) => `On ${formatEdtf(revision.on)} the record was changed: ${revision.change}`,
  derive: () => ({}),
  glance: (revision, view) => [
    { label: 'About', items: [{ text: view.nameOf(revision.about), reference: revision.about }] },
    { label: 'Changed', items: plain(revision.change) },
    { label: 'Why', items: plain(revision.reason) },
  ],
  sections: () => [],
});
