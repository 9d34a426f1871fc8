import { neighbours, neighboursTable } from '@acquis/analysis';
import type { Desk } from '../answer.js';
import { neighbourLines } from '../views/neighbours.js';
import type { VotesAsked } from './asked.js';
import { materialFor } from './material.js';
import { computed, printFound } from './print.js';
import { stateIn } from './states.js';

/** What is asked of `acquis neighbours`. */
export interface NeighboursAsked extends VotesAsked {
  readonly limit?: number;
}

/** Prints whom a state voted most and least like. */
export async function printNeighbours(text: string, asked: NeighboursAsked, desk: Desk): Promise<void> {
  const { view, store, selection } = await materialFor(asked, desk);
  const state = stateIn(store, text, 'acquis neighbours');
  const found = computed(() => neighbours(store, state, { ...selection, count: asked.limit }));
  await printFound(found, view, { table: neighboursTable, lines: neighbourLines }, asked, desk);
}
