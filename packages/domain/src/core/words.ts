/** A list in words: `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A count with its noun: `1 member`, `29 members`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** First letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words of values that are abbreviations. */
const abbreviations = new Set(['ai', 'ngo', 'osce', 'un']);

/** Values that are one word with its hyphen. */
const hyphenated = new Set(['de-escalate']);

/** A kebab-case value in words: `recorded-vote` becomes `recorded vote`, `un-page` becomes `UN page`. */
export function inWords(value: string): string {
  if (hyphenated.has(value)) return value;
  return value
    .split('-')
    .map((word) => (abbreviations.has(word) ? word.toUpperCase() : word))
    .join(' ');
}

/** Fields whose names are no words. */
const fieldNames: ReadonlyMap<string, string> = new Map([
  ['on', 'date'],
  ['url', 'address'],
  ['iso2', 'two-letter code'],
  ['m49', 'M49 code'],
]);

/** A field of a record in words: `on` becomes `date`, `events.0` `events (entry 1)`; what is in words already stays. */
export function fieldInWords(path: string): string {
  if (path.includes(' ')) return path;
  const named = fieldNames.get(path);
  if (named !== undefined) return named;
  return inWords(path)
    .replace(/\.(\d+)/g, (_, index: string) => ` (entry ${Number(index) + 1})`)
    .replaceAll('.', ': ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
