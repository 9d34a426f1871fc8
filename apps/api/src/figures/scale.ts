import { once, type Parameter } from '@acquis/domain/parameters';

const accepted = ['1', '2', '3'];

/** How many pixels of a PNG make one of the figure's layout. */
export const scale: Parameter<number> = {
  name: 'scale',
  description:
    'How many pixels a side of the picture (PNG) make one pixel of "width"; its text is the larger, the narrower the width. Other formats are the same at any scale.',
  schema: { type: 'integer', minimum: 1, maximum: 3, default: 2 },
  repeats: false,
  absent: 2,
  read: once((text) => {
    if (accepted.includes(text)) return { value: Number(text), spelling: [text] };
    return { refusal: { value: text, detail: `"${text}" is no scale; expected 1, 2 or 3.`, accepted } };
  }, accepted),
};
