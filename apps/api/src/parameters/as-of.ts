import { type Day, isDay } from '@acquis/domain';
import { once, type Parameter } from './parameter.js';

const accepted = ['YYYY-MM-DD'];

/** The day as known at whose end (UTC) the record is shown. Any day that exists, later ones too: what is planned is known. */
export const asOf: Parameter<Day | undefined> = {
  name: 'asOf',
  description:
    "Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record.",
  schema: { type: 'string', format: 'date' },
  repeats: false,
  example: '2023-12-31',
  absent: undefined,
  read: once((text) => {
    if (isDay(text)) return { value: text, spelling: [text] };
    return {
      refusal: { value: text, detail: `"${text}" is not a day; expected YYYY-MM-DD, a day that exists.`, accepted },
    };
  }, accepted),
};
