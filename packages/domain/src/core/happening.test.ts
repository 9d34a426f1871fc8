import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHappenings, foldLog, type Happening, happeningStatus } from './happening.js';

function happening(act: string, on: string, stated: string | null, more: Partial<Happening> = {}): Happening {
  const base = {
    collection: 'meetings',
    record: 'session',
    tracks: [],
    attestation: 'official',
    title: 'Session',
    citations: [],
  } as const;
  return {
    ...base,
    id: `meetings/session#${act}@${on}~${stated}`,
    act,
    on,
    stated,
    slot: 'dates',
    planned: act === 'scheduled',
    ...more,
  };
}

const first = happening('scheduled', '2026-03-01/2026-03-05', '2025-06-01');
const moved = happening('scheduled', '2026-04-01/2026-04-05', '2025-12-01');
const held = happening('held', '2026-04-01/2026-04-05', null);

describe('the fold of a log', () => {
  it('keeps of a date announced and later moved only the later statement', () => {
    expect(foldLog([first, moved])).toEqual([moved]);
  });

  it('keeps what was done over what was planned', () => {
    expect(foldLog([held, first, moved])).toEqual([held]);
  });

  it('keeps what became of a plan over the plan, where both were known from the same day', () => {
    const cancelled = happening('cancelled', '2026-04-01/2026-04-05', '2025-12-01', { calledOff: true });
    expect(foldLog([moved, cancelled])).toEqual([cancelled]);
    expect(foldLog([cancelled, moved])).toEqual([cancelled]);
  });

  it('does not depend on the order of the log', () => {
    const log = [first, moved, held, happening('due', '2026-02-01', '2025-12-01', { slot: 'deadline' })];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(log, { minLength: log.length }),
        (shuffled) => JSON.stringify(foldLog(shuffled)) === JSON.stringify(foldLog(log)),
      ),
    );
  });

  it('keeps what different sources expect side by side until something is fixed or done', () => {
    const early = happening('scheduled', '2026-01/2026-06', '2025-11', { beside: true });
    const vague = happening('scheduled', '2026', '2025-11-11', { beside: true });
    expect(foldLog([early, vague])).toEqual([early, vague]);
    expect(foldLog([early, vague, moved])).toEqual([moved]);
    expect(foldLog([early, held, vague])).toEqual([held]);
  });

  it('is in the order of the stream', () => {
    const folded = foldLog([held, happening('due', '2026-02-01', '2025-12-01', { slot: 'deadline' })]);
    expect(folded).toEqual([...folded].sort(compareHappenings));
  });
});

describe('the standing of a happening', () => {
  it.each([
    [moved, '2026-03-31', 'ahead'],
    [moved, '2026-04-03', 'under-way'],
    [moved, '2026-04-06', 'outcome-not-in-record'],
    [held, '2026-04-06', 'done'],
    [{ ...moved, beside: true }, '2026-04-03', 'ahead'],
  ] as const)('of %o on %s is %s', (event, day, status) => {
    expect(happeningStatus(event, day)).toBe(status);
  });
});
