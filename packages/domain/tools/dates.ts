import { isEdtf } from '../src/core/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const name =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayOf = '(\\d{1,2})(?:st|nd|rd|th)?';

/** A date as it stands in running text, for searching. */
export const dateInText = new RegExp(`\\b${dayOf}\\s+${name}\\s+(\\d{4})\\b`, 'i');

const inCapitals = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';

/** Dates and months in running text, with or without their year, for searching. */
export const datesInText = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${inCapitals}(?:,?\\s+\\d{4}\\b)?|\\b${inCapitals}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}\\b|\\b${inCapitals}\\s+\\d{1,2}\\b|(?<=\\b(?:[Ii]n|[Ll]ast|[Ss]ince|of)\\s)${inCapitals}(?![a-z]|\\s+\\d)|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  'g',
);

const point: readonly [
  RegExp,
  (parts: readonly string[]) => readonly [string, (string | undefined)?, (string | undefined)?],
][] = [
  [new RegExp(`^${dayOf}\\s+${name},?\\s+(\\d{4})$`, 'i'), ([day = '', month, year = '']) => [year, month, day]],
  [new RegExp(`^${name}\\s+${dayOf},?\\s+(\\d{4})$`, 'i'), ([month, day, year = '']) => [year, month, day]],
  [new RegExp(`^${name},?\\s+(\\d{4})$`, 'i'), ([month, year = '']) => [year, month]],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([year = '', month, day]) => [year, month, day]],
];

function monthNumber(text: string): string {
  const place = months.indexOf(text.slice(0, 3).toLowerCase());
  return (place === -1 ? text : String(place + 1)).padStart(2, '0');
}

function readPoint(text: string): string | undefined {
  for (const [form, partsOf] of point) {
    const match = form.exec(text);
    if (!match) continue;
    const [year, month, day] = partsOf(match.slice(1));
    const made = [year, ...(month ? [monthNumber(month)] : []), ...(day ? [day.padStart(2, '0')] : [])].join('-');
    return isEdtf(made) ? made : undefined;
  }
  return undefined;
}

/** The two ends of a span, the first completed from the second: `16–20 November 2026`, `30 March to 3 April 2026`. */
function endsOf(text: string): readonly [string, string] | undefined {
  const match = /^(.+?)\s*(?:–|—|\s-\s|\sto\s|(?:(?<=^\d{1,2})|(?<=\p{L}))-(?=\d))\s*(.+)$/u.exec(text);
  const [, from = '', to = ''] = match ?? [];
  if (!match) return undefined;
  const rest = /^\d{1,2}\s+(.*)$/.exec(to)?.[1] ?? '';
  const completed = /^\d{1,2}$/.test(from) ? `${from} ${rest}` : /\d{4}/.test(from) ? from : `${from} ${to.slice(-4)}`;
  return [completed, to];
}

/**
 * A date as people write it, in the notation of the record: `25 Oct 2025`, `October 25, 2025`, `2025/10/25`,
 * `16–20 November 2026`; undefined where it is none, or can be read in two ways (`05/10/2025`).
 */
export function readDate(text: string): string | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (isEdtf(plain)) return plain;
  const single = readPoint(plain);
  if (single) return single;
  const [from, to] = (endsOf(plain) ?? []).map((end) => (isEdtf(end) ? end : readPoint(end)));
  const span = from && to ? `${from}/${to}` : '';
  return isEdtf(span) ? span : undefined;
}
