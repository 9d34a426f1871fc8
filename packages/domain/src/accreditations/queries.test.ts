import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';

const view = acquis.at('2026-11-24');
const round = acquis.accreditations.get('accreditation-2022');

describe('the accreditation of 2022', () => {
  it('counts objections as named, inferred and unknown, which add up to those not accredited', () => {
    const { objections } = view.accreditations.derived(round);
    expect(objections).toEqual({ named: 8, inferred: 5, unknown: 19 });
    expect(objections.named + objections.inferred + (objections.unknown ?? 0)).toBe(round.notAccredited);
  });

  it('names no objector where none was named', () => {
    const derived = (id: 'first' | 'gfce' | 'kaspersky') =>
      view.stakeholders.derived(acquis.stakeholders.get(id)).objections.map(({ objector }) => objector);
    expect([derived('first'), derived('gfce'), derived('kaspersky')]).toEqual([[null], ['rus'], ['ukr']]);
    expect(view.stakeholders.sentence(acquis.stakeholders.get('first'))).not.toContain('Russia');
  });

  it('says of organisations that they were objected to or not accredited, never more', () => {
    const told = [
      ...view.stakeholders.all().map(view.stakeholders.sentence),
      ...view.accreditations.all().map(view.accreditations.sentence),
    ];
    expect(told.filter((text) => /block|veto|reject|ban/i.test(text))).toEqual([]);
    expect(told.some((text) => text.includes('not accredited'))).toBe(true);
  });

  it('is not known before the day it ended', () => {
    expect(acquis.at('2022-06-29').accreditations.get('accreditation-2022')).toBeUndefined();
    expect(acquis.at('2022-06-29').stakeholders.derived(acquis.stakeholders.get('kaspersky')).objections).toEqual([]);
  });

  it('shows a state only the objections a source names it for', () => {
    const rows = (id: 'rus' | 'ukr') =>
      view.of('states').get(id) === undefined
        ? []
        : view.accreditations.find({ objector: id }).map((event) => event.id);
    expect([rows('rus'), rows('ukr')]).toEqual([['objection-russia-2022'], ['objection-ukraine-2022']]);
  });
});
