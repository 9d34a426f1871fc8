import { acquis, lastChange, version } from '@acquis/domain';
import type { File } from './files.js';
import { ccBy } from './licences.js';
import { tableSchema } from './table-schema.js';
import { archiveDay } from './tables.js';

/** How the name of a file ends, without the dot; the format it is in. */
function formatOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function resourceOf({ path, mediaType, title, content, sha256, table }: File) {
  const format = formatOf(path);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: path
      .toLowerCase()
      .replaceAll('/', '-')
      .replace(/\.\w+$/, ''),
    ...(table && format === 'csv' ? { type: 'table' } : {}),
    path,
    title,
    ...(table ? { description: table.description } : {}),
    ...(path.includes('.') ? { format } : {}),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${sha256}`,
    ...(table ? { rows: table.rows.length } : {}),
    ...(table && format === 'csv' ? { schema: tableSchema(table.columns, table.key) } : {}),
    ...(table && format !== 'csv' ? { jsonSchema: `schemas/${table.name}.json` } : {}),
    ...(table?.terms ? { licenses: [table.terms] } : {}),
  };
}

/** What the record rests on, each source once. */
function sources() {
  return acquis
    .at(archiveDay)
    .sources.all()
    .map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) }));
}

/** The description of the archive's files by the Data Package standard, version 2. */
export function dataPackage(files: readonly File[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'acquis',
    title: 'Acquis: the open observatory of United Nations cyber diplomacy',
    description: `Every record as known on ${archiveDay}, the day of the last change. README.md says how the files are written, LICENSE under which terms they may be used.`,
    version,
    created: `${lastChange}T00:00:00Z`,
    keywords: [
      'United Nations',
      'cyber diplomacy',
      'ICT security',
      'cybercrime',
      'autonomous weapons',
      'voting records',
    ],
    licenses: [ccBy],
    contributors: [{ title: 'The Acquis contributors', roles: ['creator'] }],
    sources: sources(),
    resources: files.map(resourceOf),
  };
}
