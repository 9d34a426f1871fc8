import { neighbours, neighboursTable } from '@acquis/analysis';
import { apiOf, type Desk } from '../answer.js';
import { given } from '../given.js';
import { neighbourLines } from '../views/neighbours.js';
import type { VotesAsked } from './asked.js';
import { materialFor } from './material.js';
import { computed, printFound } from './print.js';
import { stateIn } from './states.js';

/** What is asked of `acquis neighbours`. */
export interface NeighboursAsked extends VotesAsked {
  readonly count?: number;
  /** The former name of `count`. */
  readonly limit?: number;
}

/** Prints whom a state voted most and least like. */
export async function printNeighbours(text: string, asked: NeighboursAsked, desk: Desk): Promise<void> {
  if (apiOf(asked, desk)) {
    const { analysisFrom, narrowingOf } = await import('../server/answers.js');
    const params = {
      query: { ...narrowingOf(asked), ...{ state: text, ...given({ count: asked.count ?? asked.limit }) } },
    };
    return analysisFrom(
      {
        json: (client) => client.get('/v1/analysis/neighbours', { params }),
        csv: (client) => client.fetch('/v1/analysis/neighbours.csv', { params }),
      },
      asked,
      desk,
    );
  }
  const { view, store, selection } = await materialFor(asked, desk);
  const state = stateIn(store, text, 'acquis neighbours');
  const found = computed(() => neighbours(store, state, { ...selection, count: asked.count ?? asked.limit }));
  await printFound(found, view, { table: neighboursTable, lines: neighbourLines }, asked, desk);
}
