import type { ProblemKind } from './problem.js';

/** There is no archive of that name. */
export const unknownArchive: ProblemKind = {
  name: 'unknown-archive',
  status: 404,
  title: 'No such archive',
  meaning:
    'The whole record is there as one file, of the data version there is; those of earlier versions are not kept. The one there is stands under "archive", and an address that always leads to it under "latest".',
  members: {
    archive: 'The address of the archive of the data version there is.',
    latest: 'The address that always leads to the archive there is.',
    version: 'The data version there is.',
  },
};
