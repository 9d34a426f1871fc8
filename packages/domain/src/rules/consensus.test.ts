import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensus } from './consensus.js';
import { waysOut } from './decision-rules.js';
import type { ConsensusFacts, Objection } from './facts/consensus.js';

const delegation = fc.constantFrom('Brazil', 'Canada', 'Egypt', 'Fiji', 'Nepal');
const ways = fc.array(fc.record({ way: fc.constantFrom(...waysOut), where: fc.constantFrom(null, 'paragraph 32') }));
const lifted = fc.record({
  by: delegation,
  named: fc.boolean(),
  to: fc.constantFrom(null, 'the draft'),
  lifted: fc.record({ ways }),
});
const standing = lifted.map((objection): Objection => ({ ...objection, lifted: null }));
const beside = fc.array(
  fc.record({ by: delegation, act: fc.constantFrom('dissociation', 'reservation', 'explanation-of-position') }),
);
const facts = fc.record({ put: fc.boolean(), objections: fc.array(fc.oneof(lifted, standing)), beside });

const outcome = (given: ConsensusFacts) => consensus.apply(given).outcome;

describe('consensus', () => {
  it('is prevented by one standing objection, whatever else is so', () => {
    fc.assert(
      fc.property(facts, standing, (given, objection) => {
        expect(outcome({ ...given, objections: [...given.objections, objection] })).toBe('no-consensus');
      }),
    );
  });

  it('is reached on a text put without a standing objection, however many were lifted', () => {
    fc.assert(
      fc.property(fc.array(lifted), beside, (objections, acts) => {
        expect(outcome({ put: true, objections, beside: acts })).toBe('adopted');
        expect(outcome({ put: false, objections, beside: acts })).toBe('not-yet-put');
      }),
    );
  });

  it('does not depend on the order of objections: the verdict is the same to the word', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const turned = { ...given, objections: [...given.objections].reverse(), beside: [...given.beside].reverse() };
        expect(consensus.apply(turned)).toEqual(consensus.apply(given));
      }),
    );
  });

  it('is never changed by dissociations, reservations and explanations', () => {
    fc.assert(
      fc.property(facts, beside, (given, acts) => {
        const { margin } = consensus.apply(given);
        expect(consensus.apply({ ...given, beside: acts })).toMatchObject({
          outcome: outcome(given),
          ...(margin === undefined ? {} : { margin }),
        });
      }),
    );
  });

  it('lacks as many delegations as object, each counted once', () => {
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1 }), (objections) => {
        const { margin } = consensus.apply({ put: true, objections, beside: [] });
        expect(margin).toBe(new Set(objections.map(({ by }) => by)).size);
      }),
    );
  });

  it('says of delegations that objected alike in one sentence what became of their objections', () => {
    const alike = { named: true, to: 'the draft', lifted: null };
    const { reasons } = consensus.apply({
      put: true,
      objections: ['Nepal', 'Fiji', 'Egypt'].map((by) => ({ ...alike, by })),
      beside: [],
    });
    expect(reasons[0]).toBe('Egypt, Fiji and Nepal objected to the draft; their objections stand.');
  });

  it('says who objected to what, which way out lifted it, and what stands beside the adoption', () => {
    const verdict = consensus.apply({
      put: true,
      objections: [
        { by: 'Fiji', named: true, to: 'the draft', lifted: { ways: [{ way: 'footnote', where: 'paragraph 32' }] } },
        { by: 'Nepal', named: false, to: null, lifted: { ways: [] } },
      ],
      beside: [{ by: 'Canada', act: 'dissociation' }],
    });
    expect(verdict.reasons).toEqual([
      'Fiji objected to the draft; it lifted the objection after a footnote (paragraph 32).',
      'Nepal objected; it lifted the objection.',
      'Not verified, as no source read lists who objected: Nepal.',
      'No delegation objects: the text is adopted by consensus.',
      'Put on record beside it, and changing nothing in how the text is adopted: Canada (dissociation).',
    ]);
  });
});
