import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { descriptorOf } from '../core/descriptor.js';
import { records } from '../generated/records.js';
import { issueStatus, positionsOn, stancesOf } from './queries.js';

const view = acquis.at('2026-11-24');
const anyIssue = fc.constantFrom(...records.issues);
const sectionsOf = (id: string) => {
  const issue = view.issues.lookup(id);
  return issue ? descriptorOf('issues').sections(issue, view) : [];
};

describe('an issue', () => {
  it('places every position about it once, at a point of its spectrum and under its voice', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const placed = stancesOf(issue, view).flatMap(({ own, group, thirdParty }) => [
          ...own,
          ...group,
          ...thirdParty,
        ]);
        const held = positionsOn(issue, view).map(({ id }) => id);
        return new Set(placed).size === placed.length && [...placed].sort().join() === [...held].sort().join();
      }),
    );
  });

  it('shows its spectrum in order, points without a position included', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const shown = sectionsOf(issue.id).find(({ title }) => title === 'The spectrum')?.rows ?? [];
        return shown.map(({ text }) => text).join('|') === issue.spectrum.map(({ label }) => label).join('|');
      }),
    );
  });

  it('keeps own voices, groups and ascribed positions apart', () => {
    const titles = sectionsOf('treaty').flatMap(({ title, rows }) => (rows.length > 0 ? [title] : []));
    expect(titles).toEqual(
      expect.arrayContaining([
        'Start on a treaty: in their own voice',
        'Start on a treaty: groups, speaking as groups',
        'Existing law and voluntary norms suffice: ascribed by others',
      ]),
    );
  });

  it('marks what is inferred or undated', () => {
    const notes = sectionsOf('laws-treaty').flatMap(({ rows }) => rows.map(({ note }) => note ?? ''));
    expect(notes.some((note) => note.startsWith('inferred · unverified'))).toBe(true);
    expect(notes.some((note) => note.includes('undated'))).toBe(true);
  });

  it('is closed from the day it was settled, and not said to stand anyhow before the record was written', () => {
    const then = (day: string) => {
      const issue = acquis.at(day).issues.lookup('institutional-format');
      return issue ? issueStatus(issue) : undefined;
    };
    expect(then('2020-09-30')).toBeUndefined();
    expect(then('2025-07-10')).toBeNull();
    expect(then('2025-07-11')).toBe('closed');
  });

  it('shows counts that others published as theirs, with the undated one marked', () => {
    const rows = sectionsOf('laws-treaty').find(({ title }) => title === 'Counts published by others')?.rows ?? [];
    expect(rows).toHaveLength(5);
    expect(rows.filter(({ on }) => on === null).every(({ note }) => note?.startsWith('undated'))).toBe(true);
  });
});
