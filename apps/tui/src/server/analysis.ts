import type { Client } from '@acquis/client';
import Papa from 'papaparse';
import type { VotesAsked } from '../analysis/asked.js';
import { type Desk, give, listWidth, printLines } from '../answer.js';
import { formOf } from '../form.js';
import { given } from '../given.js';
import { tableLines } from '../views/table.js';
import { askServer } from './server.js';

/** What narrows every analysis, as parameters of the API. */
export function narrowingOf({ votes, track, from, to, decision, coalition, region, consensus }: VotesAsked) {
  return given({ votes, track, from, to, decision, coalition, region, consensus });
}

/** How an analysis is asked of an API: as JSON, and as its table. */
export interface AskedThere {
  readonly json: (client: Client) => Promise<{ readonly data: object; readonly meta: object }>;
  readonly csv: (client: Client) => Promise<Response>;
}

/** Prints what an analysis of an API found, in the form asked for: as text its table, in columns. */
export async function analysisFrom({ json, csv }: AskedThere, asked: VotesAsked, desk: Desk): Promise<void> {
  const form = formOf(asked);
  if (form === 'json' || form === 'ndjson') {
    const { data, meta } = await askServer(asked, desk, json);
    return give({ data, meta, text: () => undefined }, asked, desk);
  }
  const table = await askServer(asked, desk, async (client) => (await csv(client)).text());
  const rows = () => Papa.parse<string[]>(table.trimEnd()).data;
  const text = () => printLines(tableLines(rows(), listWidth(desk)), desk);
  return give({ data: null, meta: {}, csv: async () => table, text }, asked, desk);
}
