import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import type { SignatureWindowFacts } from './facts/signature-window.js';
import { signatureWindow } from './signature-window.js';
import { addDays } from './treaty-days.js';
import { signatureFactsOf } from './treaty-facts.js';

const window = { opens: '2025-10-25', closes: '2026-12-31', endless: false, provision: null };
const ask = (day: string, facts: Partial<SignatureWindowFacts> = {}) =>
  signatureWindow.apply({ ...window, day, ...facts });
const convention = acquis.treaties.get('uncc');

describe('the window of signature', () => {
  it('holds its first and its last day', () => {
    const days = ['2025-10-24', '2025-10-25', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => ask(day).outcome)).toEqual(['not-yet-open', 'open', 'open', 'closed']);
    expect(ask('2026-12-31').margin).toBe(0);
  });

  it('goes from not yet open to open to closed and never back', () => {
    const order = ['not-yet-open', 'open', 'closed'];
    const step = fc.integer({ min: -500, max: 1000 });
    fc.assert(
      fc.property(step, step, (a, b) => {
        const [first = 0, second = 0] = [a, b].sort((x, y) => x - y);
        const at = (days: number) => order.indexOf(ask(addDays('2025-10-25', days)).outcome);
        expect(at(first)).toBeGreaterThanOrEqual(0);
        expect(at(first) <= at(second)).toBe(true);
      }),
    );
  });

  it('without a last day is open only where its text is known to set none', () => {
    expect(ask('2026-01-01', { closes: null }).outcome).toBe('not-enough-facts');
    expect(ask('2026-01-01', { closes: null, endless: true }).outcome).toBe('open');
    expect(ask('2026-01-01', { opens: null }).outcome).toBe('not-enough-facts');
  });

  it('is not guessed within the time in which an inexact first or last day lies', () => {
    expect(ask('2025-10-26', { opens: '[2025-10-25..2025-10-30]' }).outcome).toBe('not-enough-facts');
    expect(ask('2026-06-01', { closes: '2026' }).outcome).toBe('not-enough-facts');
    expect(ask('2027-01-01', { closes: '2026' }).outcome).toBe('closed');
    expect(ask('2026-01-01', { closes: '2025-01-01' }).outcome).toBe('not-enough-facts');
  });

  it('of the UN convention agrees with its recorded status on every side of its ends', () => {
    const outcome = (day: string) => signatureWindow.apply(signatureFactsOf(convention, acquis.at(day))).outcome;
    const days = ['2025-10-24', '2025-10-25', '2026-12-31', '2027-01-01'];
    expect(days.map(outcome)).toEqual(['not-yet-open', 'open', 'open', 'closed']);
    expect(signatureWindow.apply(signatureFactsOf(convention, acquis.at('2026-11-25'))).margin).toBe(36);
  });
});
