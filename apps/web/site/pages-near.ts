/**
 * The pages worth a link from one of many: the first, the last and two to either side, in order; null stands where pages
 * are left out.
 */
export function pagesNear(page: number, pages: number): readonly (number | null)[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
  return near.flatMap((number, index) => {
    const skipped = number - (near[index - 1] ?? 0) - 1;
    if (skipped === 0) return [number];
    return skipped === 1 ? [number - 1, number] : [null, number];
  });
}
