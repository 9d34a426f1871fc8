import { acquis, positionsOn } from '@acquis/domain';
import { expect, test } from 'vitest';
import { spectrum } from './model.js';
import { spectrumFinding, spectrumText } from './text.js';

const days = ['2019-12-31', '2023-12-31', '2026-11-24'];

test.each(days)('on %s every position known stands at its own stance, once, and in the text', (day) => {
  const view = acquis.at(day);
  for (const issue of view.issues.all()) {
    const known = positionsOn(issue, view);
    const drawn = spectrum(issue, view);
    expect([issue.id, drawn === undefined]).toEqual([issue.id, known.length === 0]);
    if (!drawn) continue;
    const placed = drawn.stances.flatMap(({ id, marks }) => marks.map(({ position }) => `${position} at ${id}`));
    expect(placed.sort()).toEqual(known.map(({ id, stance }) => `${id} at ${stance}`).sort());
    const text = spectrumText(issue, view) ?? '';
    for (const { name } of drawn.stances.flatMap(({ marks }) => marks)) expect(text).toContain(name);
  }
});

test('stances keep the order of the record, and within one the holder’s own voice comes before groups and ascription', () => {
  const view = acquis.at('2026-11-24');
  const rank = { own: 0, group: 1, 'third-party': 2 };
  for (const issue of view.issues.all()) {
    const drawn = spectrum(issue, view);
    if (!drawn) continue;
    expect(drawn.stances.map(({ id }) => id)).toEqual(issue.spectrum.map(({ id }) => id));
    for (const { marks } of drawn.stances) {
      const ranks = marks.map(({ voice }) => rank[voice]);
      expect(ranks).toEqual(ranks.toSorted());
    }
  }
});

test('an undated position has no year, and a dated one lies within the years drawn', () => {
  const view = acquis.at('2026-11-24');
  for (const issue of view.issues.all()) {
    const drawn = spectrum(issue, view);
    for (const { on, years } of drawn?.stances.flatMap(({ marks }) => marks) ?? []) {
      expect(years === null).toBe(on === null);
      for (const year of years ?? []) expect(drawn?.years).toContain(year);
    }
  }
});

test('the finding counts no position since replaced, and calls no inferred or ascribed one the holder’s own', () => {
  for (const day of days) {
    const view = acquis.at(day);
    for (const issue of view.issues.all()) {
      const drawn = spectrum(issue, view);
      if (!drawn) continue;
      const finding = spectrumFinding(drawn);
      const left = drawn.total - drawn.replaced;
      if (left > 1) expect(finding).toMatch(new RegExp(`^(Of )?${left} positions `));
      const named = drawn.stances.find(({ label }) => finding.includes(`at “${label}”`));
      if (!named) continue;
      const own = named.marks.filter(({ voice, inferred, replaced }) => voice === 'own' && !inferred && !replaced);
      const counted = /(\d+|none) of them in own voice$/.exec(finding)?.[1];
      if (counted) expect(counted === 'none' ? 0 : Number(counted)).toBe(own.length);
      else expect(own.length > 0).toBe(!finding.endsWith('not in own voice'));
    }
  }
});
