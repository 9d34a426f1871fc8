import { expect, test } from 'vitest';
import { type Fields, found } from '../testing/fixture.ts';
import { procedures } from './procedures.ts';

const of = (step: Fields) =>
  found(procedures, {
    'mechanisms/x.yaml': {
      shortName: 'X',
      type: 'directory',
      pillar: 'confidence-building',
      procedures: [
        {
          key: 'inquiry',
          title: 'Inquiry',
          states: [{ key: 'sent' }, { key: 'closed', final: true }],
          transitions: [{ from: 'sent', to: 'closed', action: 'close', basis: 'model', ...step }],
        },
      ],
    },
  });

test('a modelled step and an agreed one that says how well it is attested are right', () => {
  expect(of({})).toEqual([]);
  expect(of({ basis: 'agreed', attestation: 'unverified' })).toEqual([]);
});

test.each<[string, Fields, string]>([
  ['a state that the procedure does not have', { to: 'lost' }, 'the state "lost"'],
  ['a way out of a final state', { from: 'closed', to: 'sent' }, '"close" out of "closed"'],
  ['an agreed step without an attestation', { basis: 'agreed' }, '"close" agreed, without an attestation'],
  ['a modelled step with one', { attestation: 'official' }, '"close" modelled, attested'],
])('%s is found', (_, step, words) => {
  expect(of(step)).toEqual([`mechanisms/x.yaml procedures.0.transitions.0: ${words}`]);
});
