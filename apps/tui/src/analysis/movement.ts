import { movement, movementTable } from '@acquis/analysis';
import { apiOf, type Desk } from '../answer.js';
import { Failure } from '../failure.js';
import { knownRecord } from '../known-record.js';
import { movementLines } from '../views/movement.js';
import type { VotesAsked } from './asked.js';
import { materialFor } from './material.js';
import { computed, printFound } from './print.js';

/** Prints who voted otherwise in a second recorded vote than in a first. */
export async function printMovement(one: string, other: string, asked: VotesAsked, desk: Desk): Promise<void> {
  if (apiOf(asked, desk)) {
    const { analysisFrom, narrowingOf } = await import('../server/answers.js');
    const params = { query: { ...narrowingOf(asked), ...{ decision: [one, other] } } };
    return analysisFrom(
      {
        json: (client) => client.get('/v1/analysis/movement', { params }),
        csv: (client) => client.fetch('/v1/analysis/movement.csv', { params }),
      },
      asked,
      desk,
    );
  }
  const { view, store, selection } = await materialFor(asked, desk);
  const voteOf = (text: string) =>
    store.votes.find(({ id }) => id === text)?.id ?? knownRecord(view, 'decisions', text, 'acquis decisions').id;
  const [first, second] = [voteOf(one), voteOf(other)];
  if (first === second) throw new Failure(2, `"${one}" and "${other}" are the same vote; name two.`);
  const found = computed(() => movement(store, first, second, view, selection));
  await printFound(found, view, { table: movementTable, lines: movementLines }, asked, desk);
}
