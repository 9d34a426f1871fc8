import type { ProblemKind } from './problem.js';

/** There is no figure of a record. */
export const noFigure: ProblemKind = {
  name: 'no-figure',
  status: 404,
  title: 'No figure of this record',
  meaning:
    'The record is there, and nothing of it can be drawn on the day: a decision without figures, a process that continues nothing and is continued by nothing, a treaty without acts in the record; or an address of which there is no figure to embed. The detail says which records have one.',
  members: { accepted: 'Forms of addresses that have a figure, where an address was asked about.' },
};
