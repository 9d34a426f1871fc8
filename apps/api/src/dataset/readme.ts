import { lastChange, version } from '@acquis/domain';
import { carriedOver, ccBy } from './licences.js';
import type { Table } from './tables.js';

/** What is said of the archive to people who open it. */
export function readme(tables: readonly Table[]): string {
  const rows = tables.map(
    ({ name, rows: { length }, description }) => `| \`${name}\` | ${length} | ${description.replaceAll('|', '\\|')} |`,
  );
  const terms = Object.entries(carriedOver).map(([name, what]) => `- \`${name}\`: ${what}`);
  return `# Acquis ${version}

The whole record of Acquis, the open observatory of United Nations cyber diplomacy: dated, sourced records, as known at
the end of ${lastChange}, the day of the last change. The archive depends on the data version alone: whoever offers it
offers the same bytes.

## What is in it

Each table is there three times, with the same rows in the same order:

- \`json/<table>.json\`: one array, a row a line, exact values;
- \`ndjson/<table>.ndjson\`: the same rows, each a line of JSON;
- \`csv/<table>.csv\`: the same rows, flattened.

\`schemas/<table>.json\` is the JSON Schema (2020-12) of a row. \`datapackage.json\` describes every file by the Data Package
standard, version 2, with its bytes, its SHA-256 and, for CSV, the type of each column.

| Table | Rows | What it holds |
| --- | --: | --- |
${rows.join('\n')}

## How to read it

- Ids never change. A field that names another record holds its id; the field's description says of which table.
- Dates are EDTF: \`2024\`, \`2024-05\`, \`2024-05-09\`, the span \`a/b\`, an uncertain day within \`[a..b]\`. No day is invented.
- Every record says how well it is attested (\`attestation\`: official, reported or unverified) and where it was read
  (\`citations\`); single values may be attested otherwise (\`fields\`).
- \`derived.sentence\` is computed of the record, as known on the day above.
- \`no-vote-recorded\` says that no vote of a member is recorded. Why is not known: it is neither absence nor abstention.
- CSV is as in RFC 4180: UTF-8, commas, CRLF, a first row of names. A path of fields is joined by dots, a list by semicolons, a
  list inside a list by bars. A text that a spreadsheet would take for a formula is led by an apostrophe. An empty cell is null, or
  an empty list. Where a text holds one of these signs itself, JSON and NDJSON have the exact value.
- The record as known on an earlier day is in the API: \`asOf=2023-12-31\` with any address.

## Licence

${ccBy.title} (${ccBy.name}), ${ccBy.path}. Some of it rests on sources that carry terms of their own, which go with it. LICENSE
has them in full; the paths it names are those of the repository. In this archive they concern:

- \`votes\`: votes by member, non-commercial use with attribution to the United Nations: LICENSE, 1. Leave out the four files
  named \`votes\`, and the rest is free of these terms.
${terms.join('\n')}
- any table: what cites the source \`machine-politics\`: LICENSE, 6

## How to cite it

> Acquis, the open observatory of United Nations cyber diplomacy, data version ${version}, CC BY 4.0.
`;
}
