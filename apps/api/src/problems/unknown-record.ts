import type { ProblemKind } from './problem.js';

/** No record has the id. */
export const unknownRecord: ProblemKind = {
  name: 'unknown-record',
  status: 404,
  title: 'No such record',
  meaning:
    'The collection has no record with this id, former id or code. Ids are lower-case words joined by hyphens, made from the symbol the United Nations uses. The nearest records are under "suggestions".',
  members: { suggestions: 'The nearest records: "collection", "id", "title", "url".' },
};
