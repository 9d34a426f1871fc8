import { describe, expect, it } from 'vitest';
import { acquis } from '../../acquis.js';
import { latest } from '../../core/edtf.js';
import { verdictInWords } from './in-words.js';
import { replaySteps } from './steps.js';
import { replayAll, verdictOn } from './verdict-on.js';

const view = acquis.at('2026-11-25');
const { verdicts, counts } = replayAll(view);

describe('the record replayed', () => {
  it('holds every decision once, and the three counts are all of them', () => {
    expect(verdicts.map(({ decision }) => decision)).toEqual(acquis.decisions.all().map(({ id }) => id));
    expect(Object.values(counts).reduce((sum, number) => sum + number, 0)).toBe(verdicts.length);
  });

  it.each(verdicts.map((verdict) => [verdict.decision, verdict] as const))(
    '%s comes to its recorded outcome, stands in the discrepancies, or lacks facts that are named',
    (_, { replay, verdict, missing, discrepancies, parts }) => {
      for (const one of [{ replay, verdict, missing }, ...parts]) {
        if (one.replay === 'not-enough-facts') {
          expect(one.verdict).toBeNull();
          expect(one.missing.length).toBeGreaterThan(0);
        } else expect(one.missing).toEqual([]);
        if (one.replay === 'differs') expect(discrepancies.length).toBeGreaterThan(0);
      }
    },
  );

  it('shows a quorum by every recorded vote of the Assembly, and claims none where nothing was counted', () => {
    for (const { quorum, decision } of verdicts) {
      const { tally, body } = acquis.decisions.get(decision);
      const governed = acquis.bodies.get(body).decidesBy?.rule === 'assembly-majority';
      expect(quorum?.outcome).toBe(governed ? (tally ? 'at-least-met' : 'not-shown') : undefined);
    }
  });

  it('rejects the proposal to delete article 6, paragraph 2: 23 of the 84 votes two thirds would have needed', () => {
    const { verdict } = verdictOn(acquis.decisions.get('ad-hoc-committee-cybercrime-article-6-2-2024'), view);
    expect(verdict).toMatchObject({ outcome: 'rejected', rule: { source: 'un-a-res-75-282', locator: 'para 5' } });
    expect(verdict?.reasons).toContain(
      'Of 125 present and voting, two thirds are at least 84; the 23 in favour fall short of that.',
    );
  });

  it('replays separate votes on paragraphs by themselves', () => {
    const { parts } = verdictOn(acquis.decisions.get('a-res-75-240-committee'), view);
    expect(parts.map(({ replay, recorded }) => [replay, recorded])).toEqual([
      ['agrees', 'retained'],
      ['agrees', 'retained'],
    ]);
  });

  it('is not moved by a dissociation, and does not take an inferred method for a stated one', () => {
    expect(verdictOn(acquis.decisions.get('a-79-214-adoption'), view)).toMatchObject({
      replay: 'agrees',
      beside: ['irn-2024-07-12'],
      verdict: { outcome: 'adopted' },
    });
    for (const { decision, replay } of verdicts)
      if (acquis.decisions.get(decision).methodBasis === 'inferred-from-absence')
        expect(replay).toBe('not-enough-facts');
  });

  it('is no better attested than the weakest fact it rests on', () => {
    const attestation = (id: Parameters<typeof acquis.decisions.get>[0]) =>
      verdictOn(acquis.decisions.get(id), view).attestation;
    expect(attestation('a-78-265-adoption')).toBe('unverified');
    expect(attestation('ad-hoc-committee-cybercrime-article-6-2-2024')).toBe('reported');
    expect(attestation('a-res-60-45-committee')).toBe('unverified');
    expect(attestation('a-res-75-282-plenary')).toBe('official');
  });

  it('comes on the day of a decision to what it comes to today, or still lacks facts that became known later', () => {
    const later = acquis.decisions.all().filter((decision) => {
      const [then, today] = [
        verdictOn(decision, acquis.at(latest(decision.on))).replay,
        verdictOn(decision, view).replay,
      ];
      expect([today, 'not-enough-facts']).toContain(then);
      return then !== today;
    });
    expect(later.map(({ id }) => id)).toEqual(['gge-2016-2017-report-2017']);
  });

  it('is put in a sentence', () => {
    const words = (id: Parameters<typeof acquis.decisions.get>[0]) =>
      verdictInWords(verdictOn(acquis.decisions.get(id), view));
    expect(words('a-res-78-237-plenary')).toBe(
      'The recorded outcome, adopted, is what the rule makes of the recorded facts (Rules of procedure of the General Assembly, rule 85).',
    );
    expect(words('a-res-77-36-committee')).toBe(
      'The recorded outcome, approved, cannot be set against a rule: the record does not hold the figures of the recorded vote.',
    );
  });
});

describe('the episode of July 2023', () => {
  const steps = replaySteps(acquis.decisions.get('a-78-265-adoption'), view);

  it('goes from an objection over two footnotes to adoption, consensus lacking until the objection is lifted', () => {
    expect(steps.map(({ step, verdict }) => [step.act, verdict.outcome])).toEqual([
      ['text-presented', 'not-yet-put'],
      ['objection', 'no-consensus'],
      ['suspension', 'no-consensus'],
      ['way-out', 'no-consensus'],
      ['way-out', 'no-consensus'],
      ['objection-lifted', 'not-yet-put'],
      ['adoption', 'adopted'],
    ]);
  });

  it('names the six that objected and the footnotes after which they no longer did', () => {
    expect(steps[1]?.verdict.margin).toBe(6);
    expect(steps.at(-1)?.verdict.reasons[0]).toMatch(
      /^Belarus, Bolivia .* and Syrian Arab Republic objected; they lifted their objections after a footnote \(paragraph 32\) and a footnote \(paragraph 58\)\.$/,
    );
  });

  it('says that who objected is not verified, and in the verdict on the decision names both footnotes too', () => {
    const { verdict } = verdictOn(acquis.decisions.get('a-78-265-adoption'), view);
    for (const reasons of [steps.at(-1)?.verdict.reasons, verdict?.reasons]) {
      expect(reasons?.join(' ')).toMatch(
        /\(paragraph 32\) and a footnote \(paragraph 58\).*Not verified.*who objected: these names\./,
      );
    }
  });

  it('shows nothing of what had not yet happened', () => {
    expect(replaySteps(acquis.decisions.get('a-78-265-adoption'), acquis.at('2023-07-27'))).toEqual([]);
  });
});
