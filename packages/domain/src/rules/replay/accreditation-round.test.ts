import { describe, expect, it } from 'vitest';
import { acquis } from '../../acquis.js';
import { replayRound } from './accreditation-round.js';

const view = acquis.at('2026-11-25');
const replay = (id: 'accreditation-2022' | 'first-oewg-refusals-2019' | 'gm-accreditation-2026') =>
  replayRound(acquis.accreditations.get(id), view);

describe('the round of 2022', () => {
  const round = replay('accreditation-2022');

  it('comes out as recorded: 54 of 86 accredited by the modalities of April 2022', () => {
    expect(round).toMatchObject({
      status: 'agrees',
      modalities: 'modalities-2022-04-22',
      accredited: 54,
      notAccredited: 32,
    });
  });

  it('counts the objections as named, inferred and unknown, and names nobody for the last two', () => {
    expect(round.objections).toEqual({ named: 8, inferred: 5, unknown: 19 });
    expect(round.verdicts.map(({ verdict }) => verdict.outcome)).toEqual(Array(13).fill('not-accredited'));
    for (const { basis, verdict } of round.verdicts)
      expect(verdict.reasons.join(' ').includes('no source names')).toBe(basis === 'inferred');
    expect(round.missing.join(' ')).toContain('19');
  });
});

it('a round without modalities that can be applied, or without results, is listed with what is missing', () => {
  expect(replay('first-oewg-refusals-2019')).toMatchObject({
    status: 'not-enough-facts',
    missing: ['modalities that can be applied as a rule'],
  });
  const mechanism = replay('gm-accreditation-2026');
  expect(mechanism).toMatchObject({ status: 'not-enough-facts', modalities: 'modalities-2025-07' });
  expect(mechanism.missing).toHaveLength(3);
});

it('every recorded round agrees with its rule or lacks facts', () => {
  const rounds = view.accreditations.find({ type: 'round' }).map((round) => replayRound(round, view).status);
  expect(rounds.length).toBeGreaterThan(0);
  expect(rounds).not.toContain('differs');
});
