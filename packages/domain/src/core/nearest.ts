/** Edit distance with transpositions (optimal string alignment), in characters. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** Lower-case kebab, the form of ids: `A/RES/78/237` becomes `a-res-78-237`. */
export function toId(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The candidates that look most like the text: those that contain it or lie within a third of its length in edits, nearest
 * first, and among equals those with the same first letter. Texts over 100 characters have none.
 */
export function nearest(text: string, candidates: Iterable<string>, limit = 5): readonly string[] {
  const wanted = toId(text);
  if (wanted === '' || text.length > 100) return [];
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  const initial = (candidate: string) => candidate.startsWith(wanted.charAt(0));
  return [...candidates]
    .map((candidate) => {
      const contained = wanted.length > 2 && candidate.includes(wanted);
      const near = Math.abs(candidate.length - wanted.length) <= allowed;
      return {
        candidate,
        distance: contained ? 0.5 : near ? editDistance(wanted, candidate) : Number.POSITIVE_INFINITY,
      };
    })
    .filter(({ distance }) => distance <= allowed)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(initial(b.candidate)) - Number(initial(a.candidate)) ||
        a.candidate.length - b.candidate.length ||
        (a.candidate < b.candidate ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
