const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const nothing = ['no', 'none', 'nil', 'zero'];

const values = new Map<string, number>([
  ...[...units, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...nothing.map((word) => [word, 0] as const),
]);
const word = `(?:${[...values.keys(), 'hundred'].sort((a, b) => b.length - a.length).join('|')})`;

/** A number of members in figures or in English words, as the source of a regular expression without groups. */
export const figure = `(?:\\d{1,3}(?![\\d,.]*\\d)|(?:\\ba\\s+(?=hundred))?\\b${word}\\b(?:(?:-|\\s+and\\s+|\\s+)${word}\\b)*)`;

/** The number a text that matches {@link figure} stands for. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((sum, part) => (part === 'hundred' ? Math.max(sum, 1) * 100 : sum + (values.get(part) ?? 0)), 0);
}
