/** An index to three places, with a true minus sign. */
export function inFigures(index: number): string {
  return index.toFixed(3).replace('-', '−');
}
