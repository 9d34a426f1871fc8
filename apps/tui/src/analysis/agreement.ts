import { agreement, pairsTable } from '@acquis/analysis';
import { apiOf, type Desk } from '../answer.js';
import { Failure } from '../failure.js';
import { agreementLines } from '../views/agreement.js';
import type { VotesAsked } from './asked.js';
import { materialFor } from './material.js';
import { computed, printFound } from './print.js';
import { stateIn } from './states.js';

/** Prints how far two states agree. */
export async function printAgreement(one: string, other: string, asked: VotesAsked, desk: Desk): Promise<void> {
  if (apiOf(asked, desk)) {
    const { analysisFrom, narrowingOf } = await import('../server/answers.js');
    const params = { query: { ...narrowingOf(asked), ...{ state: [one, other] } } };
    return analysisFrom(
      {
        json: (client) => client.get('/v1/analysis/agreement', { params }),
        csv: (client) => client.fetch('/v1/analysis/agreement.csv', { params }),
      },
      asked,
      desk,
    );
  }
  const { view, store, selection } = await materialFor(asked, desk);
  const first = stateIn(store, one, 'acquis states');
  const second = stateIn(store, other, 'acquis states');
  if (first === second) throw new Failure(2, `"${one}" and "${other}" are the same state; name two.`);
  const found = computed(() => agreement(store, first, second, selection));
  const { index, corrected, shared, required } = found;
  const pair = { state: first, other: second, index, corrected, shared };
  const shown = { table: () => pairsTable([pair], required), lines: agreementLines };
  await printFound(found, view, shown, asked, desk);
}
