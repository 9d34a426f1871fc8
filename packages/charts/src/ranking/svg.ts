import { element, line } from '../svg/element.js';
import { shortened } from '../svg/measure.js';
import { type Body, type Drawing, innerWidth, sheet, type Words } from '../svg/sheet.js';

/** One row of a ranking: a share from 0 to 1 drawn as a bar, with what it stands for and its figure in words. */
export interface RankingRow {
  readonly label: string;
  /** Null: none can be given, and no bar is drawn. */
  readonly share: number | null;
  readonly figure: string;
  /** Words of lesser weight after the figure. */
  readonly note?: string;
}

/** Rows that belong together, under a heading where there are several groups. */
export interface RankingGroup {
  readonly title?: string;
  readonly rows: readonly RankingRow[];
}

const rowHeight = 26;
const stacked = 44;
const beside = 620;

function rowSvg({ label, share, figure, note }: RankingRow, top: number, width: number): string {
  const wide = width >= beside;
  const [left, end] = wide ? [Math.round(width * 0.38), width - 190] : [0, width - 130];
  const y = wide ? top + 5 : top + 21;
  const bar = (x: number, kind: string) =>
    element('rect', { class: kind, x: left, y, width: Math.max(1, x), height: 12 });
  return [
    line(0, wide ? top + 15 : top + 14, shortened(label, 12, wide ? left - 16 : width), { size: 12 }),
    bar(end - left, 'wash'),
    share === null ? '' : bar((end - left) * share, 'accent'),
    line(end + 12, y + 10, figure, { size: 12, weight: 600 }),
    note === undefined ? '' : line(end + 62, y + 10, note, { size: 11, tone: 'soft' }),
  ].join('');
}

function bodyOf(groups: readonly RankingGroup[], width: number): Body {
  const high = width >= beside ? rowHeight : stacked;
  let top = 0;
  const parts = groups.flatMap(({ title, rows }) => {
    const heading = title === undefined ? [] : [line(0, top + 14, title, { size: 13, weight: 600 })];
    if (title !== undefined) top += 28;
    const drawn = rows.map((row, index) => rowSvg(row, top + index * high, width));
    top += rows.length * high + 12;
    return [...heading, ...drawn];
  });
  return { height: Math.max(0, top - 12), svg: parts.join('') };
}

/** A ranking as text, a row a line. */
export function rankingText(groups: readonly RankingGroup[]): string {
  return groups
    .map(({ title, rows }) =>
      [
        ...(title === undefined ? [] : [title]),
        ...rows.map(({ label, figure, note }) => `${label}: ${figure}${note === undefined ? '' : ` (${note})`}`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Shares as bars, a row each, in the order given. */
export function rankingSvg(words: Omit<Words, 'twin'>, groups: readonly RankingGroup[], drawing: Drawing = {}): string {
  return sheet({ ...words, twin: rankingText(groups) }, bodyOf(groups, innerWidth(drawing)), drawing);
}
