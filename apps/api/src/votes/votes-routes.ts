import { csvOf, type Table } from '@acquis/analysis/csv';
import { type CollectionName, descriptorOf, type Kinds, type View } from '@acquis/domain';
import { type Answer, json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { csv } from '../formats/csv.js';
import { link } from '../links.js';
import type { Ask, Route } from '../route.js';
import { ofRecord, ofRecordParameters, recordId } from '../routes/of-record.js';
import type { Service } from '../service.js';
import { codebookPath, type VotesTable } from './codebook.js';

/** The rows of a table of votes, with what is said once of them all. */
export interface Rows {
  readonly rows: Table['rows'];
  readonly meta: object;
}

/** A table of votes below the address of a record. */
export interface VotesOf<K extends CollectionName> {
  readonly collection: K;
  readonly table: VotesTable;
  readonly component: string;
  /** A record that has one. */
  readonly example: string;
  /** @throws Problem where it cannot be had */
  readonly make: (record: Kinds[K], view: View, service: Service) => Rows;
}

/** The routes of a table of votes: as JSON, with CSV by the `Accept` header, and as CSV by the end of the path. */
export function votesRoutes<K extends CollectionName>(of: VotesOf<K>): readonly Route[] {
  const { collection, table, component, example, make } = of;
  const columns = Object.keys(table.row.shape);

  function answer(ask: Ask, step: string, write: (rows: Rows, view: View) => Pick<Answer, 'type' | 'body'>): Answer {
    return ofRecord(collection, step, ask, ({ record, view, self, links, holds }) => {
      const other = step === 'votes' ? self.replace(/votes/, 'votes.csv') : self.replace(/votes\.csv/, 'votes');
      return {
        status: 200,
        ...write(make(record, view, ask.service), view),
        links: [
          ...links,
          link(`${ask.service.apiUrl}${other}`, 'alternate', step === 'votes' ? 'text/csv' : 'application/json'),
          link(`${ask.service.apiUrl}${codebookPath(table)}`, 'describedby', 'application/json'),
        ],
        asOf: view.day,
        holds,
      };
    });
  }

  const asJson = (ask: Ask) =>
    answer(ask, 'votes', ({ rows, meta }, view) => ({ type: json, body: recordEnvelope(view, rows, meta) }));
  const asCsv = (step: string) => (ask: Ask) =>
    answer(ask, step, ({ rows }) => ({ type: csv, body: csvOf({ columns, rows }) }));
  const one = descriptorOf(collection).label.one;
  const shared = {
    tag: collection,
    parameters: ofRecordParameters,
    id: recordId(collection, example),
  };
  return [
    {
      ...shared,
      path: table.path,
      operationId: `${one}-votes`,
      summary: table.title,
      description: `${table.rows} The codebook, column by column, is at ${codebookPath(table)}. As CSV with "Accept: text/csv", or at ${table.path}.csv.`,
      answers: { component },
      refusals: [400, 404, 406],
      answer: asJson,
      also: { 'text/csv': asCsv('votes') },
    },
    {
      ...shared,
      path: `${table.path}.csv`,
      operationId: `${one}-votes-csv`,
      summary: `${table.title}, as CSV`,
      description: `${table.rows} The codebook, column by column, is at ${codebookPath(table)}.`,
      answers: { mediaType: 'text/csv', is: 'string' },
      refusals: [400, 404],
      answer: asCsv('votes.csv'),
    },
  ];
}
