import { EDTF_FORMS, type Edtf, isEdtf } from '../core/edtf.js';
import { once, type Parameter } from './parameter.js';

const accepted = [EDTF_FORMS];

/** A parameter that takes a date of any precision. */
export function date(name: string, description: string): Parameter<Edtf | undefined> {
  return {
    name,
    description: `${description} A date: ${EDTF_FORMS}.`,
    schema: { type: 'string' },
    repeats: false,
    example: '2021',
    absent: undefined,
    read: once((text) => {
      if (isEdtf(text)) return { value: text, spelling: [text] };
      return { refusal: { value: text, detail: `"${text}" is not a date; expected ${EDTF_FORMS}.`, accepted } };
    }, accepted),
  };
}
