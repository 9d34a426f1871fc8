import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { findRecord } from '../core/find.js';

const convention = acquis.treaties.get('uncc');
const at = (day: string) => {
  const view = acquis.at(day);
  return { view, sentence: view.treaties.sentence(convention), derived: view.treaties.derived(convention) };
};

describe('the UN Convention against Cybercrime', () => {
  it('is not known on a day in 2023, nor is Hanoi', () => {
    const view = acquis.at('2023-12-31');
    expect(view.treaties.get('uncc')).toBeUndefined();
    expect(findRecord(view, 'treaties', 'uncc')).toMatchObject({ status: 'not-yet-known', since: '2024-08-08' });
    expect(view['treaty-actions'].find({ treaty: 'uncc' })).toEqual([]);
    expect(view.timeline().filter(({ title }) => /hanoi/i.test(title))).toEqual([]);
  });

  it('is expected in November 2024 to open in 2025 by one source and in its first half by another, side by side', () => {
    const { view, sentence } = at('2024-11-30');
    const expected = view.timeline({ collection: 'treaties', status: 'ahead' });
    expect(expected.map(({ on, stated, citations }) => [on, stated, citations[0]?.source])).toEqual([
      ['2025-01/2025-06', '2024-11', 'circleid-un-cyber-diplomacy-ii'],
      ['2025', '2024-11-11', 'un-press-gashc4428'],
    ]);
    expect(sentence).toContain('in Hanoi, in 2025 (GA/SHC/4428');
    expect(sentence).toContain('in Hanoi, from January to June 2025 (UN Cyber Diplomacy II');
    const told = view.timeline({ status: 'ahead' }).filter(({ title }) => /hanoi/i.test(title));
    expect(told.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  it('is never said to be delayed or postponed', () => {
    for (const day of ['2024-11-30', '2025-05-13', '2025-07-01', '2025-10-27', '2026-11-24']) {
      const { view, sentence } = at(day);
      const told = [
        sentence,
        ...view.now('cybercrime').map((now) => now.sentence),
        ...view.timeline().map(({ title }) => title),
      ];
      expect(told.filter((text) => /delay|postpon/i.test(text) && /cybercrime|hanoi/i.test(text))).toEqual([]);
    }
  });

  it('is to open on the days the depositary fixed, which stand in place of what was expected', () => {
    const { view, sentence } = at('2025-05-13');
    expect(view.timeline({ collection: 'treaties', status: 'ahead' }).map(({ on }) => on)).toEqual([
      '2025-10-25/2025-10-26',
      '2026-12-31',
    ]);
    expect(sentence).toBe(
      'It was adopted on 24 December 2024. It is to be opened for signature in Hanoi from 25 to 26 October 2025.',
    );
  });

  it('has on 27 October 2025 the signatures of the first day, of the second, and those of one of the two', () => {
    const { view, derived } = at('2025-10-27');
    const days = view['treaty-actions'].find({ treaty: 'uncc' }).map(({ on }) => on);
    const count = (on: string) => days.filter((day) => day === on).length;
    expect([count('2025-10-25'), count('2025-10-26'), count('[2025-10-25..2025-10-26]')]).toEqual([65, 3, 4]);
    expect(derived.counts).toMatchObject({ signatories: 72, named: 72, deposited: 0 });
    expect(derived.signature).toEqual({ opens: '2025-10-25/2025-10-26', closes: '2026-12-31', daysLeft: 430 });
  });

  it('has today 77 known signatories, 75 of them named, one instrument known to be deposited and two more reported', () => {
    const { sentence, derived } = at('2026-11-24');
    expect(derived.counts).toEqual({
      listed: true,
      signatories: 77,
      named: 75,
      signaturesNotConfirmed: 47,
      deposited: 1,
      depositsNotConfirmed: 1,
      depositNotShown: 2,
    });
    expect(derived.entryIntoForce).toEqual({ on: null, threshold: 40, remaining: 39 });
    expect(sentence).toBe(
      'It is open for signature until 31 December 2026, 37 days ahead. 77 known signatories (75 of them named, the European Union among them), of which 47 are reported, not confirmed. 1 instrument of the 40 needed is known to be deposited (reported, not confirmed); 2 more are reported, with no source that shows the deposit.',
    );
  });

  it('closes for signature as what comes next on its track, whose sentence says how it stands', () => {
    const { view, sentence } = at('2026-11-24');
    const [now] = view.now('cybercrime');
    expect(now?.next).toContainEqual(
      expect.objectContaining({
        collection: 'treaties',
        record: 'uncc',
        act: 'closes-for-signature',
        on: '2026-12-31',
        status: 'ahead',
      }),
    );
    expect(now?.sentence).toContain(sentence);
  });

  it('is closed for signature after the last day', () => {
    expect(at('2026-12-31').derived).toMatchObject({ status: 'open-for-signature', signature: { daysLeft: 0 } });
    expect(at('2027-01-01').derived).toMatchObject({ status: 'closed-for-signature', signature: { daysLeft: null } });
  });

  it('does not count a claim that is open, and does not state its opposite', () => {
    expect(convention.claims.find(({ claim }) => claim.includes('India'))?.status).toBe('open');
    expect(acquis['treaty-actions'].find({ treaty: 'uncc', state: 'ind' })).toEqual([]);
    expect(JSON.stringify(convention)).not.toMatch(/India (had|has|did) not/);
  });
});

describe('a treaty', () => {
  it('without actions in the record is not said to have no signatory or Party', () => {
    const view = acquis.at('2026-11-24');
    const ccw = acquis.treaties.get('ccw');
    expect(view.treaties.sentence(ccw)).toBe(
      'It entered into force on 2 December 1983. Single actions are not in the record; published elsewhere: 128 parties, 11 September 2026.',
    );
    expect(view.treaties.derived(ccw).entryIntoForce.remaining).toBeNull();
  });

  it('is joined by instruments as they are deposited', () => {
    const deposited = (day: string) =>
      acquis.at(day).treaties.derived(acquis.treaties.get('budapest-convention')).counts.deposited;
    expect([deposited('2024-06-20'), deposited('2026-04-25')]).toEqual([75, 81]);
  });

  it('is never said not to have been signed or ratified by a state', () => {
    const { view } = at('2026-11-24');
    for (const state of view.states.all()) {
      const { treatyActions } = view.states.derived(state);
      expect(treatyActions).toEqual(
        acquis['treaty-actions']
          .find({ state: state.id })
          .map(({ id }) => id)
          .sort(byOrder(treatyActions)),
      );
    }
    const told = view.treaties.all().flatMap((treaty) => [view.treaties.sentence(treaty)]);
    expect(told.filter((text) => /non-signator|has not signed|not a party/i.test(text))).toEqual([]);
  });
});

function byOrder(order: readonly string[]): (a: string, b: string) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}
