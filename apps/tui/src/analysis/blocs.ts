import { blocs, blocsTable, usualFrom } from '@acquis/analysis';
import { apiOf, type Desk } from '../answer.js';
import { given } from '../given.js';
import { blocLines } from '../views/blocs.js';
import type { VotesAsked } from './asked.js';
import { materialFor } from './material.js';
import { computed, printFound } from './print.js';

/** What is asked of `acquis blocs`. */
export interface BlocsAsked extends VotesAsked {
  readonly cut?: number;
}

/** Prints which states vote alike. */
export async function printBlocs(asked: BlocsAsked, desk: Desk): Promise<void> {
  if (apiOf(asked, desk)) {
    const { analysisFrom, narrowingOf } = await import('../server/answers.js');
    const params = { query: { ...narrowingOf(asked), ...given({ cut: asked.cut }) } };
    return analysisFrom(
      {
        json: (client) => client.get('/v1/analysis/blocs', { params }),
        csv: (client) => client.fetch('/v1/analysis/blocs.csv', { params }),
      },
      asked,
      desk,
    );
  }
  const { view, store, selection } = await materialFor(asked, desk);
  const found = computed(() => blocs(store, { ...selection, from: usualFrom(store, selection), cut: asked.cut }));
  await printFound(found, view, { table: blocsTable, lines: blocLines }, asked, desk);
}
