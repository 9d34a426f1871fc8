import { widths } from '@acquis/charts';
import { once, type Parameter } from '@acquis/domain/parameters';

const accepted = [`a whole number from ${widths.least} to ${widths.most}`];

/** How wide a figure is drawn. */
export const width: Parameter<number> = {
  name: 'width',
  description: `How wide the figure (SVG, PNG) is laid out, in pixels, ${widths.least} to ${widths.most}; other formats are the same at any width.`,
  schema: { type: 'integer', minimum: widths.least, maximum: widths.most, default: widths.usual },
  repeats: false,
  absent: widths.usual,
  read: once((text) => {
    const value = Number(text);
    if (/^[1-9]\d{2,3}$/.test(text) && value >= widths.least && value <= widths.most)
      return { value, spelling: [text] };
    return { refusal: { value: text, detail: `"${text}" is no width; expected ${accepted.join()}.`, accepted } };
  }, accepted),
};
