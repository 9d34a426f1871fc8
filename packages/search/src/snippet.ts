import type { Occurrence } from './analysis.js';

/** A stretch of text, in UTF-16 code units; `end` is the first unit after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The passage of a record that shows best why it was found. */
export interface Snippet {
  readonly text: string;
  /** What answers to the query, from left to right, without overlaps. */
  readonly highlights: readonly Range[];
}

const longest = 240;

/** A passage of fewer words is a code or a name, which the title says already. */
const fewestWords = 4;

/** Passages that are looked at, of the first ones. */
const mostPassages = 16;
const ellipsis = '…';

/** A passage with the stretches that answer to a query. */
interface Marked {
  readonly text: string;
  readonly ranges: readonly (Range & { readonly term: string })[];
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const apart: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else apart.push({ start, end });
  }
  return apart;
}

/** Where to begin, at a word, so that the most terms lie within the length of a snippet. */
function beginning({ text, ranges }: Marked): number {
  if (text.length <= longest) return 0;
  const reach = (start: number) =>
    new Set(ranges.filter((range) => range.start >= start && range.end <= start + longest).map(({ term }) => term))
      .size;
  const best = ranges.reduce(
    (found, { start }) => (reach(start) > found.terms ? { start, terms: reach(start) } : found),
    { start: 0, terms: reach(0) },
  );
  const before = Math.max(0, Math.min(best.start - 40, text.length - longest));
  return before === 0 ? 0 : text.indexOf(' ', before) + 1;
}

function cut(marked: Marked): Snippet {
  const { text } = marked;
  const start = beginning(marked);
  const room = start + longest;
  const end = room >= text.length ? text.length : Math.max(text.lastIndexOf(' ', room), start + 1);
  const [head, tail] = [start > 0 ? ellipsis : '', end < text.length ? ellipsis : ''];
  const shift = head.length - start;
  const highlights = merged(marked.ranges)
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start + shift, end: range.end + shift }));
  return { text: `${head}${text.slice(start, end)}${tail}`, highlights };
}

/**
 * The passage that holds the most of the terms, the earlier of two that hold as many, cut to a length that is read at a
 * glance.
 *
 * @param termsIn the terms of a passage, with spaces between
 */
export function snippetOf(
  passages: readonly string[],
  terms: ReadonlySet<string>,
  termsIn: (text: string) => string,
  read: (text: string) => readonly Occurrence[],
): Snippet {
  const sought = [...terms].map((term) => ` ${term} `);
  const prose = passages.slice(0, mostPassages).filter((text) => text.split(' ', fewestWords).length === fewestWords);
  let [best, held] = [passages[0] ?? '', 0];
  for (const text of prose) {
    if (held === sought.length) break;
    const own = ` ${termsIn(text)} `;
    const holds = sought.filter((term) => own.includes(term)).length;
    if (holds > held) [best, held] = [text, holds];
  }
  return cut({ text: best, ranges: held === 0 ? [] : read(best).filter(({ term }) => terms.has(term)) });
}
