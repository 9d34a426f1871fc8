import { cohesion, cohesionTable } from '@acquis/analysis';
import { apiOf, type Desk } from '../answer.js';
import { formOf } from '../form.js';
import { knownRecord } from '../known-record.js';
import { cohesionLines } from '../views/cohesion.js';
import type { VotesAsked } from './asked.js';
import { materialFor } from './material.js';
import { regionIds } from './options.js';
import { computed, printFound } from './print.js';

/** What is asked of `acquis cohesion`. */
export interface CohesionAsked extends VotesAsked {
  readonly limit?: number;
}

/** How many votes are shown one by one where no other number is asked for. */
const usual = 30;

/** Prints how far a coalition or a regional group voted alike. */
export async function printCohesion(text: string, asked: CohesionAsked, desk: Desk): Promise<void> {
  if (apiOf(asked, desk)) {
    const { analysisFrom, narrowingOf } = await import('../server/answers.js');
    const params = { query: { ...narrowingOf(asked), ...{ coalition: text } } };
    return analysisFrom(
      {
        json: (client) => client.get('/v1/analysis/cohesion', { params }),
        csv: (client) => client.fetch('/v1/analysis/cohesion.csv', { params }),
      },
      asked,
      desk,
    );
  }
  const { view, store, selection } = await materialFor(asked, desk);
  const group = regionIds.includes(text)
    ? { region: text }
    : { coalition: knownRecord(view, 'coalitions', text, 'acquis cohesion').id };
  const { votes, track, from, to } = selection;
  const found = computed(() => cohesion(store, group, { votes, track, from, to }));
  const latest = found.votes.slice(-(asked.limit ?? usual));
  const lines = (_: typeof found, width: number) => cohesionLines(found, latest, width);
  await printFound(found, view, { table: cohesionTable, lines }, asked, desk);
  if (formOf(asked) === 'text' && latest.length < found.votes.length)
    desk.say(`The latest ${latest.length} of ${found.votes.length} votes; more with --limit, all with --csv.\n`);
}
