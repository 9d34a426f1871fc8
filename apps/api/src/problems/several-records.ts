import type { ProblemKind } from './problem.js';

/** A code that several records share. */
export const severalRecords: ProblemKind = {
  name: 'several-records',
  status: 404,
  title: 'Several records have this code',
  meaning:
    'The text is no id but a code, and more than one record of the collection has it: a resolution, for instance, is decided on in committee and in plenary. Ask for one of the records under "suggestions" by its id.',
  members: { suggestions: 'The records that have the code: "collection", "id", "title", "url".' },
};
