import { indexInFigures } from '../index-in-figures.js';
import { element, escaped, line } from '../svg/element.js';
import { type Body, type Drawing, innerWidth, sheet, type Words } from '../svg/sheet.js';

/** One of those compared: how it is written at a row and a column, and its name. */
export interface MatrixSide {
  readonly label: string;
  readonly name: string;
}

/** Every two of some, by row and column; null where there is no figure. */
export interface Matrix {
  readonly sides: readonly MatrixSide[];
  readonly values: readonly (readonly (number | null)[])[];
}

const widest = 84;
const highest = 46;
const gutter = 44;

/** A share to two places, the nought before the point left out. */
function briefly(value: number): string {
  const text = indexInFigures(value, 2);
  return text.startsWith('0') ? text.slice(1) : '1';
}

function bodyOf({ sides, values }: Matrix, width: number): Body {
  const cell = Math.min(widest, (width - gutter) / Math.max(1, sides.length));
  const high = Math.min(highest, cell);
  const size = cell < 28 ? 9 : 11;
  const heads = sides.map(({ label }, index) =>
    line(gutter + (index + 0.5) * cell, 14, label, { size, tone: 'soft', anchor: 'middle' }),
  );
  const rows = sides.map(({ label, name }, row) => {
    const top = 22 + row * high;
    const cells = sides.map((other, column) => {
      const value = values[row]?.[column] ?? null;
      if (value === null) return '';
      const left = gutter + column * cell;
      return element(
        'g',
        {},
        element('title', {}, escaped(`${name} and ${other.name}: ${indexInFigures(value)}`)),
        element('rect', {
          class: 'accent',
          x: left + 1,
          y: top + 1,
          width: cell - 2,
          height: high - 2,
          'fill-opacity': Math.round(value * 35) / 100,
        }),
        line(left + cell / 2, top + high / 2 + size / 2.8, briefly(value), { size, anchor: 'middle' }),
      );
    });
    return [line(0, top + high / 2 + 4, label, { size: 11, weight: 600 }), ...cells].join('');
  });
  return { height: 22 + sides.length * high, svg: [...heads, ...rows].join('') };
}

/** A matrix as text, a pair a line. */
export function matrixText({ sides, values }: Matrix): string {
  return sides
    .flatMap(({ name }, row) =>
      sides.slice(row + 1).map((other, after) => {
        const value = values[row]?.[row + 1 + after] ?? null;
        return `${name} and ${other.name}: ${value === null ? 'no figure' : indexInFigures(value)}`;
      }),
    )
    .join('\n');
}

/** Shares from 0 to 1 of every two, tinted by how high they are. */
export function matrixSvg(words: Omit<Words, 'twin'>, matrix: Matrix, drawing: Drawing = {}): string {
  return sheet({ ...words, twin: matrixText(matrix) }, bodyOf(matrix, innerWidth(drawing)), drawing);
}
