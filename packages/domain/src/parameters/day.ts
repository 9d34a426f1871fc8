import { type Day, isDay } from '../core/edtf.js';
import { once, type Parameter } from './parameter.js';

const accepted = ['YYYY-MM-DD'];

/** A parameter that takes a day. */
export function day(name: string, description: string, example: Day): Parameter<Day | undefined> {
  return {
    name,
    description,
    schema: { type: 'string', format: 'date' },
    repeats: false,
    example,
    absent: undefined,
    read: once((text) => {
      if (isDay(text)) return { value: text, spelling: [text] };
      return {
        refusal: { value: text, detail: `"${text}" is not a day; expected YYYY-MM-DD, a day that exists.`, accepted },
      };
    }, accepted),
  };
}
