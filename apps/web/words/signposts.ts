/** The names of pages as answers to questions. */
export const words = {
  // site/signposts
  objections: 'Who objected to which organisation',
  movement: 'Who moved between two votes, and who voted alike in both',
  agreement: 'Who votes like whom',
  now: 'What comes next',
  whatIf: 'What if it had been otherwise',
};
