import { element, line } from '../svg/element.js';
import { shortened, widthOf } from '../svg/measure.js';
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
const gap = 16;

/** Where the bars of a ranking begin and end: beside the widest label, or below the labels where there is little room. */
interface Bars {
  readonly wide: boolean;
  readonly left: number;
  readonly end: number;
}

function barsOf(groups: readonly RankingGroup[], width: number): Bars {
  const rows = groups.flatMap((group) => group.rows);
  const widest = (words: readonly (string | undefined)[], size: number) =>
    Math.max(0, ...words.map((text) => widthOf(text ?? '', size)));
  const wide = width >= beside;
  const labels =
    widest(
      rows.map(({ label }) => label),
      12,
    ) + gap;
  const notes = rows.some(({ note }) => note !== undefined)
    ? 62 +
      widest(
        rows.map(({ note }) => note),
        11,
      )
    : 58;
  return { wide, left: wide ? Math.ceil(Math.min(width * 0.38, labels)) : 0, end: Math.round(width - notes) };
}

function rowSvg({ label, share, figure, note }: RankingRow, top: number, width: number, bars: Bars): string {
  const { wide, left, end } = bars;
  const y = wide ? top + 5 : top + 21;
  const bar = (long: number, kind: string) => element('rect', { class: kind, x: left, y, width: long, height: 12 });
  return [
    line(0, wide ? top + 15 : top + 14, shortened(label, 12, wide ? left - gap : width), { size: 12 }),
    bar(end - left, 'wash'),
    share === null || share === 0 ? '' : bar(Math.max(1, (end - left) * share), 'accent'),
    line(end + 12, y + 10, figure, { size: 12, weight: 600 }),
    note === undefined ? '' : line(end + 62, y + 10, note, { size: 11, tone: 'soft' }),
  ].join('');
}

function bodyOf(groups: readonly RankingGroup[], width: number): Body {
  const bars = barsOf(groups, width);
  const high = bars.wide ? rowHeight : stacked;
  let top = 0;
  const parts = groups.flatMap(({ title, rows }) => {
    const heading = title === undefined ? [] : [line(0, top + 14, title, { size: 13, weight: 600 })];
    if (title !== undefined) top += 28;
    const drawn = rows.map((row, index) => rowSvg(row, top + index * high, width, bars));
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
