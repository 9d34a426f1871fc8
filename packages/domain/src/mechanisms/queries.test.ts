import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { procedureSections } from './procedure-sections.js';
import { lastCount, standingOf } from './queries.js';

const directory = acquis.mechanisms.get('global-poc-directory');

describe('the points of contact directory', () => {
  it('is agreed and not yet in operation on the last day of 2023', () => {
    const view = acquis.at('2023-12-31');
    const then = view.mechanisms.get('global-poc-directory');
    expect(then && view.mechanisms.derived(then)).toEqual({ standing: 'agreed' });
    expect(then && view.mechanisms.sentence(then)).toBe('Agreed on 28 July 2023; not yet in operation by the record.');
    expect(then?.counts).toEqual([]);
    expect(then?.procedures).toEqual([]);
  });

  it('is in operation from 9 May 2024, with the number of States as last published', () => {
    expect(standingOf(directory, '2024-05-08')).toBe('agreed');
    expect(standingOf(directory, '2024-05-09')).toBe('operational');
    expect(lastCount(directory, '2024-06-30')).toMatchObject({ states: 92, qualifier: 'exactly' });
    expect(lastCount(directory, '2026-11-24')).toMatchObject({ states: 120, qualifier: 'more-than' });
  });

  it('has procedures in which every step says whether it is agreed or modelled, and which claim no duty or deadline', () => {
    expect(directory.procedures.map(({ transitions }) => transitions.length)).toEqual([19, 8]);
    const rows = procedureSections(directory).flatMap((section) => section.rows);
    const steps = rows.filter(({ text }) => text.includes('→'));
    expect(steps).toHaveLength(27);
    for (const { note } of steps) expect(note).toMatch(/^(agreed|our modelling)/);
    const unanswered = directory.procedures[0]?.transitions.find(({ to }) => to === 'unanswered');
    expect(unanswered).toMatchObject({ basis: 'model', attestation: null });
  });
});

describe('a mechanism', () => {
  it('once launched stays in operation when a later text carries it on', () => {
    expect(standingOf(directory, '2025-12-31')).toBe('operational');
  });

  it('left to the next forum is shown as deferred from that day only', () => {
    const checklist = acquis.mechanisms.get('norms-checklist');
    expect(standingOf(checklist, '2025-07-10')).toBe('published');
    expect(standingOf(checklist, '2025-07-11')).toBe('deferred');
  });
});
