/** A share as a length of a drawing: `12.346%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
