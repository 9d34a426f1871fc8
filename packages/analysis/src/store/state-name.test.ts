import { acquis } from '@acquis/domain';
import { expect, it } from 'vitest';
import { stateName, stateNameInSentence } from './state-name.js';

it('a state of the record has its name, one of the past the name it voted under, any other its code', () => {
  expect(['rus', 'csk', 'xyz'].map((id) => stateName(acquis, id))).toEqual([
    'Russian Federation',
    'Czechoslovakia',
    'XYZ',
  ]);
  expect(['rus', 'ken', 'csk'].map((id) => stateNameInSentence(acquis, id))).toEqual([
    'the Russian Federation',
    'Kenya',
    'Czechoslovakia',
  ]);
});
