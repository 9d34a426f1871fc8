import { z } from 'zod';

/** Well above the membership of any organ concerned. */
const most = 250;
const votes = z.int().nonnegative().max(most);

/** The figures of a vote put to a rule. */
export const votesCast = z.strictObject({
  inFavour: votes.describe('Members that voted in favour.'),
  against: votes.describe('Members that voted against.'),
  abstaining: votes.default(0).describe('Members that abstained.'),
});
