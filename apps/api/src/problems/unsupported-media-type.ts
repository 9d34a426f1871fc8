import type { ProblemKind } from './problem.js';

/** A body that is not announced as JSON. */
export const unsupportedMediaType: ProblemKind = {
  name: 'unsupported-media-type',
  status: 415,
  title: 'The body must be JSON',
  meaning:
    'What is sent with POST is read as JSON in UTF-8, uncompressed, and only where the Content-Type header says so: application/json. Forms and other formats are not read.',
  members: { accepted: 'The media types that are read.' },
};
