import type { RecordFormat, Written } from './record-format.js';

function line({ json }: Written): string {
  return `${json}\n`;
}

/** A line of JSON for each record, as it is under "data" in JSON. */
export const ndjson: RecordFormat = {
  suffix: 'ndjson',
  mediaType: 'application/x-ndjson',
  type: 'application/x-ndjson; charset=utf-8',
  list: (records) => records.map(line).join(''),
  record: line,
};
