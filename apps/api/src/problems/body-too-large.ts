import type { ProblemKind } from './problem.js';

/** A body larger than this API reads. */
export const bodyTooLarge: ProblemKind = {
  name: 'body-too-large',
  status: 413,
  title: 'The body is too large',
  meaning:
    'What is sent with POST may have so many bytes and no more, which is ample for the facts any rule asks for. Send only the fields the address takes.',
  members: { most: 'How many bytes a body may have.' },
};
