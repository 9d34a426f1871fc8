/**
 * An index in figures, with a true minus sign. What falls short of a whole never reads as whole: 0.9996 is `0.999` to three places.
 */
export function indexInFigures(index: number, places = 3): string {
  const short = 1 - 10 ** -places;
  const shown = Math.abs(index) < 1 ? Math.min(short, Math.max(-short, index)) : index;
  return shown.toFixed(places).replace('-', '−');
}
