import { acquis } from '@acquis/domain';
import { whatIf } from '@acquis/domain/rules';
import { describe, expect, test } from 'vitest';
import { suppositionOf } from './read-supposition';
import { changeOf } from './supposition';
import { answerOf } from './supposition-words';

const view = acquis.at('2026-11-24');

function answerTo(id: 'a-res-78-237-committee' | 'a-res-78-237-plenary', query: Record<string, string>): string {
  const decision = view.decisions.lookup(id);
  if (!decision) throw new Error(`no decision ${id}`);
  const supposition = suppositionOf(query, decision, view);
  return answerOf(supposition, whatIf(decision, changeOf(supposition, decision), view), decision, view);
}

describe('the answer to a supposition', () => {
  test('says of a committee that it approves, and of the Assembly that it adopts', () => {
    expect(answerTo('a-res-78-237-committee', { rest: 'against' })).toContain('would have been approved all the same');
    expect(answerTo('a-res-78-237-committee', { inFavour: '10', against: '60' })).toBe(
      'With 10 in favour and 60 against: the text would have been rejected; by the record it was approved.',
    );
    expect(answerTo('a-res-78-237-plenary', { majority: 'two-thirds' })).toBe(
      'Needing a majority of two thirds: the text would have been rejected; by the record it was adopted.',
    );
  });
});
