import { expect, test } from 'vitest';
import { type Fields, found } from '../testing/fixture.ts';
import { stances } from './stances.ts';

const issue = {
  shortName: 'Issue',
  spectrum: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ],
};
const position = (fields: Fields) =>
  found(stances, {
    'issues/i.yaml': issue,
    'positions/p.yaml': {
      holder: { state: 'fra' },
      about: { collection: 'issues', id: 'i' },
      stance: 'yes',
      voice: 'own',
      directness: 'direct',
      ...fields,
    },
  });

test.each<[string, Fields]>([
  ['a state in its own voice', {}],
  ['a state as others see it', { voice: 'third-party', directness: 'third-party-list' }],
  ['a group as a group', { holder: { coalition: 'eu' }, voice: 'group', directness: 'group-communique' }],
  ['a group as others see it', { holder: { coalition: 'eu' }, voice: 'third-party', directness: 'third-party-report' }],
  ['another actor', { holder: { name: 'An organisation' } }],
])('the position of %s stands', (_who, fields) => {
  expect(position(fields)).toEqual([]);
});

test.each<[string, Fields, string]>([
  ['off the spectrum', { stance: 'perhaps' }, 'stance: the stance "perhaps"'],
  ['about no issue', { about: { collection: 'bodies', id: 'b' } }, 'about: a position about a record of bodies'],
  ['of nobody', { holder: {} }, 'holder: 0 holders'],
  ['of two', { holder: { state: 'fra', coalition: 'eu' }, voice: 'group' }, 'holder: 2 holders'],
  ['a group’s, put down to a state', { voice: 'group' }, 'voice: the voice "group" of a holder that is no group'],
  ['a group’s own', { holder: { coalition: 'eu' } }, 'voice: the voice "own" of a group'],
])('a position %s is found', (_what, fields, what) => {
  expect(position(fields)).toEqual([`positions/p.yaml ${what}`]);
});
