import { expect, test } from 'vitest';
import { acquis } from '../acquis.js';

test('says in whole sentences that sources differ, and what is taken or that nothing is', () => {
  const view = acquis.at('2026-11-24');
  for (const discrepancy of view.discrepancies.all()) {
    const { taken } = discrepancy;
    const sentence = view.discrepancies.sentence(discrepancy);
    expect(sentence).toMatch(
      taken === null ? /^Sources differ\. The question is left open\.$/ : /^Sources differ\. Taken here: .+\.$/,
    );
  }
});
