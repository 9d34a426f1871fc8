import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';
import { lastChange } from '../generated/version.js';
import type { Revision } from '../revisions/schema.js';
import { lastTouched } from './touched.js';

const view = acquis.at(lastChange);
const about = { collection: 'decisions', id: 'a-res-78-237-plenary' } as const;

test('a record was last touched when it was entered or read again, and not before what is told of it', () => {
  const recorded = view.decisions.get(about.id)?.recorded ?? '';
  expect(lastTouched(view, about, '2023-12-22') >= recorded).toBe(true);
  expect(lastTouched(view, about, '9999-01-01')).toBe('9999-01-01');
});

test('a correction of a record touches it, one of another does not', () => {
  const revision: Revision = {
    id: '2099-11-30-a-res-78-237-plenary',
    title: 'Tally read anew',
    summary: null,
    tracks: [],
    attestation: 'official',
    citations: [],
    fields: {},
    unknowns: [],
    recorded: '2099-11-30',
    reviewed: null,
    formerIds: [],
    on: '2099-11-30',
    about,
    change: 'The figure of abstentions was corrected.',
    reason: 'One State had been counted twice.',
  };
  const find: typeof view.revisions.find = (filter) =>
    typeof filter === 'function' && filter(revision) ? [revision] : [];
  const corrected = { ...view, revisions: { ...view.revisions, find } };
  expect(lastTouched(corrected, about, '2023-12-22')).toBe('2099-11-30');
  const other = { collection: 'decisions', id: 'a-res-78-237-committee' } as const;
  expect(lastTouched(corrected, other, '2023-12-22')).toBe(lastTouched(view, other, '2023-12-22'));
});
