import { EDTF_FORMS, type Edtf, earliest, isDay, isEdtf, latest } from '@acquis/domain';
import { z } from 'zod';
import { Refused } from '../refused.js';

/** A day that exists. */
export function day(description: string) {
  return z.string().refine(isDay, { error: 'expected a day that exists, YYYY-MM-DD' }).describe(description);
}

/** The day as known at whose end the record is shown. */
export const asOf = day(
  'Show the record as it was known at the end of this day (UTC), YYYY-MM-DD. Left out: today.',
).optional();

/** A date of any precision. */
export function date(description: string) {
  return z
    .string()
    .refine(isEdtf, { error: `expected a date: ${EDTF_FORMS}` })
    .describe(`${description} A date: ${EDTF_FORMS}.`);
}

/** The span that lists are narrowed to. */
export const span = {
  from: date('Only what is dated, in whole or part, on or after its first day.').optional(),
  to: date('Only what is dated, in whole or part, on or before its last day.').optional(),
};

/**
 * To be called with the values of "from" and "to".
 *
 * @throws Refused where the span ends before it begins
 */
export function inOrder({ from, to }: { readonly from?: Edtf | undefined; readonly to?: Edtf | undefined }): void {
  if (from === undefined || to === undefined || earliest(from) <= latest(to)) return;
  throw new Refused(`"from" (${from}) begins after "to" (${to}) ends; give the earlier date as "from".`);
}
