/** An answer of this many characters, or fewer, is shown whole. */
const shortEnough = 3_000;

/** How many items are shown of a list in a longer one. */
const shown = 2;

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, shown).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cut(inner)]));
}

/** An answer as an example shows it: whole where it is short, else with the first items of each list, which its summary says. */
export function shortened(value: unknown, request: string): { readonly summary: string; readonly value: unknown } {
  if (JSON.stringify(value).length <= shortEnough) return { summary: request, value };
  return { summary: `${request} (of each list the first ${shown} items)`, value: cut(value) };
}
