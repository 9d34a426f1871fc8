import { once, type Parameter } from '@acquis/domain/parameters';

const most = 200;
const usual = 50;
const accepted = [`a whole number from 1 to ${most}`];

/** How many items a page holds. */
export const limit: Parameter<number> = {
  name: 'limit',
  description: `How many items a page holds, at most ${most}.`,
  schema: { type: 'integer', minimum: 1, maximum: most, default: usual },
  repeats: false,
  absent: usual,
  read: once((text) => {
    const value = Number(text);
    if (/^[1-9]\d{0,2}$/.test(text) && value <= most) return { value, spelling: [text] };
    return { refusal: { value: text, detail: `"${text}" is no limit; expected ${accepted.join()}.`, accepted } };
  }, accepted),
};

/** The same for a list that is given whole in formats other than JSON where no page is asked for. */
export const pageOrAll: Parameter<number> = {
  ...limit,
  description: `${limit.description} Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given.`,
};
