import { once, type Parameter } from '@acquis/domain/parameters';

const accepted = ['the value of page.next of the page before'];

/** Where the page begins. Whether it belongs to the list asked for is seen when the list is made. */
export const cursor: Parameter<string | undefined> = {
  name: 'cursor',
  description:
    'Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version.',
  schema: { type: 'string' },
  repeats: false,
  absent: undefined,
  read: once((text) => ({ value: text, spelling: [text] }), accepted),
};
