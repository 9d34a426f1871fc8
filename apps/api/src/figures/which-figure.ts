import type { CollectionName } from '@acquis/domain';
import { oneOf, type Parameter } from '@acquis/domain/parameters';
import { figuresOf } from './figures.js';

/** Which of the figures of a collection's records is drawn. */
export function whichFigure(name: CollectionName): Parameter<string> {
  const figures = figuresOf(name);
  const names = figures.map((figure) => figure.name);
  const listed = figures.map((figure) => `"${figure.name}": ${figure.draws}`).join(' ');
  return oneOf('figure', `Which figure. ${listed} Formats that are none are the same for any.`, names, names[0] ?? '');
}
