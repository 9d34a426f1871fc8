/** How many shared votes an index needs: ten, and half of the votes selected. */
export function requiredShared(selected: number): number {
  return Math.max(10, Math.ceil(selected / 2));
}
