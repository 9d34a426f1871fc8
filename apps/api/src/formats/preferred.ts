import { parseAccept } from 'hono/utils/accept';

function specificity(range: string, type: string): number {
  if (range === type) return 3;
  if (range === `${type.slice(0, type.indexOf('/'))}/*`) return 2;
  return range === '*/*' || range === '*' ? 1 : 0;
}

/** How much a type is wanted, 0 to 1, by the range that fits it most closely. */
function quality(ranges: ReturnType<typeof parseAccept>, type: string): number {
  const fitting = ranges
    .map(({ type: range, q }) => ({ q, fits: specificity(range.toLowerCase(), type) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits);
  return fitting[0]?.q ?? 0;
}

/** The media type a client likes best by its `Accept` header, the first of those liked equally; undefined where it takes none. */
export function preferred(accept: string | undefined, offered: readonly string[]): string | undefined {
  const ranges = parseAccept(accept ?? '*/*');
  if (ranges.length === 0) return offered[0];
  const liked = offered.map((type) => ({ type, q: quality(ranges, type) })).sort((a, b) => b.q - a.q);
  return liked.find(({ q }) => q > 0)?.type;
}
