import { acquis, version } from '@acquis/domain';
import { type Answer, json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { commonLinks, link } from '../links.js';
import { Problem } from '../problems/problem.js';
import { unknownArchive } from '../problems/unknown-archive.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import type { Service } from '../service.js';
import { archive, archiveName } from './archive.js';
import { ccBy } from './licences.js';
import { archiveDay } from './tables.js';

const path = '/v1/dataset';
const mediaType = 'application/zip';
const latest: readonly string[] = ['latest', 'latest.zip'];

function addressOf(name: string, { apiUrl }: Service): string {
  return `${apiUrl}${path}/${name}`;
}

/** What the whole record as one file is. */
const datasetRoute: Route = {
  path,
  operationId: 'dataset',
  tag: 'dataset',
  summary: 'The whole record as one file: what it is',
  description:
    'The address, size and SHA-256 of the archive of the data version there is, its licence, and every file in it. The archive depends on the data version alone, not on the day it is asked for.',
  parameters: [],
  answers: { component: 'DatasetAnswer' },
  shownByAddress: true,
  refusals: [400],
  answer: ({ url, service }) => {
    readQuery(url.searchParams, []).settle();
    const { name, bytes, sha256, files } = archive();
    const { path: licence, ...licensed } = ccBy;
    const data = {
      version,
      day: archiveDay,
      archive: { name, url: addressOf(name, service), mediaType, bytes: bytes.length, sha256 },
      latest: addressOf('latest.zip', service),
      licence: { ...licensed, url: licence },
      files,
    };
    const links = [
      ...commonLinks(service, path, { path: '/data', asOf: undefined }),
      link(addressOf(name, service), 'enclosure', mediaType),
      link(licence, 'license'),
    ];
    const view = acquis.at(archiveDay);
    return { status: 200, type: json, body: recordEnvelope(view, data), links, asOf: view.day, holds: 'today' };
  },
};

/** Where the archive there is stands. Kept by nobody: with the next data version it leads elsewhere. */
function toCurrent(service: Service): Answer {
  const location = addressOf(archiveName, service);
  return { status: 307, type: json, body: JSON.stringify({ location }), location, holds: 'never' };
}

/** The whole record as one file. */
const archiveRoute: Route = {
  path: `${path}/{id}`,
  operationId: 'archive',
  tag: 'dataset',
  summary: 'The whole record as one file',
  description:
    'Every collection, the timeline and the votes by member as JSON, NDJSON and CSV, with their JSON Schemas and a description of every file by the Data Package standard ("datapackage.json"), licences and sources included. "latest.zip" leads to the archive of the data version there is; those of earlier versions are not kept.',
  parameters: [],
  id: { description: 'The name of the archive, which holds the data version; or "latest.zip".', example: archiveName },
  answers: { mediaType, is: 'string' },
  refusals: [400, 404],
  answer: ({ url, id, service }) => {
    readQuery(url.searchParams, []).settle();
    if (latest.includes(id)) return toCurrent(service);
    if (id !== archiveName)
      throw new Problem(unknownArchive, {
        detail: `There is no archive "${id}"; the one there is, of the data version ${version}, is "${archiveName}".`,
        archive: addressOf(archiveName, service),
        latest: addressOf('latest.zip', service),
        version,
      });
    const { name, bytes } = archive();
    const links = [
      ...commonLinks(service, `${path}/${name}`),
      link(`${service.apiUrl}${path}`, 'describedby', 'application/json'),
    ];
    return { status: 200, type: mediaType, body: bytes, links, asOf: archiveDay, savedAs: name, holds: 'fixed' };
  },
};

/** The routes of the whole record as one file. */
export const datasetRoutes: readonly Route[] = [datasetRoute, archiveRoute];
