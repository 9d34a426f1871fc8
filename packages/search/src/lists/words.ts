import { once, type Parameter, type Refusal } from '@acquis/domain/parameters';
import { longestQuery } from '../longest-query.js';

const accepted = [`text with a letter or digit, at most ${longestQuery} characters`];
const refuse = (value: string, detail: string): Refusal => ({ value, detail, accepted });

/** What is searched for, where nothing need be. */
export const maybeWords: Parameter<string> = {
  name: 'q',
  description:
    'What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages.',
  schema: { type: 'string', maxLength: longestQuery },
  repeats: false,
  example: '78/237',
  absent: '',
  read: once((text) => {
    if (text.length > longestQuery)
      return {
        refusal: refuse(text.slice(0, 40), `It has ${text.length} characters; expected at most ${longestQuery}.`),
      };
    if (!/[\p{L}\p{N}]/u.test(text)) return { refusal: refuse(text, `"${text}" has no letter and no digit.`) };
    return { value: text, spelling: [text] };
  }, accepted),
};

/** What is searched for. */
export const words: Parameter<string> = {
  ...maybeWords,
  required: refuse('', 'It is left out; give the words to look for.'),
};
