import { day } from './day.js';

/** The day as known at whose end (UTC) the record is shown. Any day that exists, later ones too: what is planned is known. */
export const asOf = day(
  'asOf',
  "Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record.",
  '2023-12-31',
);
