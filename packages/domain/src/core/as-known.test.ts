import { describe, expect, it } from 'vitest';
import { asKnown } from './as-known.js';
import type { RecordHead } from './record.js';
import type { Shape } from './shape.js';

const shape: Shape = {
  fields: {
    summary: { hindsight: true },
    other: { reference: 'documents', optional: true },
    symbol: { knownWith: 'other' },
    inForce: { onceCome: true },
    number: { sinceAct: 'opened' },
    members: { sinceAct: 'opened', items: {} },
    events: { items: { dated: 'fact' } },
    officers: { items: { dated: 'term', fields: { state: { reference: 'states', optional: true } } } },
    relations: { items: { fields: { document: { reference: 'documents' } } } },
  },
};

const record = {
  id: 'group',
  title: 'Group',
  summary: 'Written later.',
  tracks: [],
  attestation: 'official',
  citations: [{ source: 'not-yet-checked', locator: null }],
  fields: {
    'events.1.on': { attestation: 'unverified', citations: [], note: null },
    'officers.0.name': { attestation: 'reported', citations: [], note: null },
  },
  unknowns: [],
  recorded: '2026-11-24',
  reviewed: null,
  formerIds: [],
  other: 'later',
  symbol: 'A/RES/99/1',
  inForce: '2025-01-01',
  number: 'XX-1',
  members: ['sgp'],
  events: [
    { act: 'postponed', on: '2030-01-01', stated: '2025-06-01', citations: [] },
    { act: 'opened', on: '2021-06-01', stated: null, citations: [] },
    { act: 'concluded', on: '2025-07-11', stated: null, citations: [] },
  ],
  officers: [
    { name: 'A', state: 'sgp', from: '2021-06-01', to: '2025-07-11', citations: [] },
    { name: 'B', state: null, from: null, to: null, citations: [] },
  ],
  relations: [{ document: 'later' }, { document: 'earlier' }],
} satisfies RecordHead & Record<string, unknown>;

function on(day: string) {
  return asKnown<typeof record>(record, shape, {
    day,
    isKnown: (_, id) => id !== 'later' || day >= '2024-01-01',
    published: () => '2022-03',
  });
}

describe('a record as it was known on a day', () => {
  it('leaves out facts not yet public and opens ends not yet reached', () => {
    expect(on('2023-12-31').events.map(({ act }) => act)).toEqual(['opened']);
    expect(on('2023-12-31').officers[0]).toMatchObject({ name: 'A', to: null });
    expect(on('2025-07-11').officers[0]).toMatchObject({ to: '2025-07-11' });
  });

  it('shows what an act brings, a list or a value, from the day of the act', () => {
    expect(on('2021-05-31')).toMatchObject({ number: null, members: [] });
    expect(on('2021-06-01')).toMatchObject({ number: 'XX-1', members: ['sgp'] });
  });

  it('shows a plan from the day it was stated', () => {
    expect(on('2025-05-31').events.some(({ act }) => act === 'postponed')).toBe(false);
    expect(on('2025-06-01').events.some(({ act }) => act === 'postponed')).toBe(true);
  });

  it('knows what is undated from the publication of its source', () => {
    expect(on('2022-03-30').officers.map(({ name }) => name)).toEqual(['A']);
    expect(on('2022-03-31').officers.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('drops references to records not yet known, what hangs on them, and what cannot stand without them', () => {
    expect(on('2023-12-31')).toMatchObject({ other: null, symbol: null, relations: [{ document: 'earlier' }] });
    expect(on('2024-01-01')).toMatchObject({
      other: 'later',
      symbol: 'A/RES/99/1',
      relations: [{ document: 'later' }, { document: 'earlier' }],
    });
  });

  it('keeps the attestation of a value with that value when a list is shorter', () => {
    expect(on('2023-12-31').fields).toEqual({
      'events.0.on': record.fields['events.1.on'],
      'officers.0.name': record.fields['officers.0.name'],
    });
    expect(on('2020-01-01').fields).toEqual({});
  });

  it('shows a date that was not stated ahead only once it has come', () => {
    expect(on('2024-12-31').inForce).toBeNull();
    expect(on('2025-01-01').inForce).toBe('2025-01-01');
  });

  it('hides prose until it was written, and changes nothing once everything is known', () => {
    expect(on('2026-11-23').summary).toBeNull();
    expect(on('2026-11-24')).toEqual(record);
  });
});
