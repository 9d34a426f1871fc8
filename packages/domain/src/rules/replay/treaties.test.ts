import { describe, expect, it } from 'vitest';
import { acquis } from '../../acquis.js';
import { replayBindingDays, replayEntryIntoForce } from './treaties.js';

const view = acquis.at('2026-11-25');
const replays = view.treaties.all().map((treaty) => [treaty.id, replayEntryIntoForce(treaty, view)] as const);

describe('the recorded treaties', () => {
  it('enter into force on the recorded day, or say what their records lack', () => {
    expect(Object.fromEntries(replays.map(([id, { status }]) => [id, status]))).toEqual({
      'budapest-convention': 'agrees',
      'budapest-first-additional-protocol': 'not-enough-facts',
      'budapest-second-additional-protocol': 'agrees',
      ccw: 'not-enough-facts',
      uncc: 'agrees',
    });
    for (const [, { status, verdict }] of replays)
      if (status === 'not-enough-facts') expect(verdict.reasons.join(' ')).toContain('missing');
  });

  it('compute for the Budapest Convention the first of July 2004 from its fifth instrument, and no day before it', () => {
    const budapest = acquis.treaties.get('budapest-convention');
    const at = (day: string) => replayEntryIntoForce(budapest, acquis.at(day)).verdict;
    expect(at('2004-03-17')).toMatchObject({ outcome: 'below-threshold', margin: 1 });
    expect(at('2004-03-18')).toMatchObject({ outcome: 'day-fixed', on: '2004-07-01' });
    expect(at('2004-07-01')).toMatchObject({ outcome: 'in-force', on: '2004-07-01' });
  });

  it('bind each depositor whose day is recorded from that very day', () => {
    const binding = view.treaties.all().flatMap((treaty) => replayBindingDays(treaty, view));
    const recorded = view['treaty-actions'].all().filter(({ entryIntoForceFor }) => entryIntoForceFor !== null);
    expect(binding.map(({ action }) => action).sort()).toEqual(recorded.map(({ id }) => id).sort());
    expect(binding.filter(({ status }) => status !== 'agrees')).toEqual([]);
    expect(binding.length).toBeGreaterThan(80);
  });
});
