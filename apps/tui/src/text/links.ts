import type { Reference } from '@acquis/domain';
import type { Line } from './line.js';

/** A link among lines: where it leads, and the rows it stands on. */
export interface PlacedLink {
  readonly to: Reference;
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** The links of lines in reading order; one that goes over several lines is one. */
export function linksIn(lines: readonly Line[]): readonly PlacedLink[] {
  const found = new Map<Reference, PlacedLink>();
  lines.forEach((line, row) => {
    for (const { link, text } of line) {
      if (!link) continue;
      const before = found.get(link);
      found.set(link, {
        to: link,
        text: before ? `${before.text}${before.last === row ? '' : ' '}${text}` : text,
        first: before?.first ?? row,
        last: row,
      });
    }
  });
  return [...found.values()];
}

/** Lines in which one link stands out. */
export function withLink(lines: readonly Line[], chosen: Reference | undefined): readonly Line[] {
  if (!chosen) return lines;
  return lines.map((line) =>
    line.some(({ link }) => link === chosen)
      ? line.map((span) => (span.link === chosen ? { ...span, tone: 'selected' as const } : span))
      : line,
  );
}
