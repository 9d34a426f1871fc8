import { type Day, daysBetween, earliest, formatEdtf, type Treaty, type View } from '@acquis/domain';
import { element, line } from '../svg/element.js';
import { widthOf } from '../svg/measure.js';
import { type Body, type Drawing, innerWidth, sheet } from '../svg/sheet.js';
import { type Staircase, type Stairs, staircase } from './model.js';
import { staircaseFinding, staircaseNotes, staircaseText } from './text.js';

const plotHeight = 230;
const gutter = 30;

/** Round numbers from 0 to at least the most there is. */
function ticksUpTo(most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50].find((each) => most / each <= 5) ?? 100;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

interface Scale {
  readonly first: Day;
  readonly x: (day: Day) => number;
  readonly y: (count: number) => number;
  readonly right: number;
  readonly top: number;
}

function scaleOf({ opened, signatures, deposits, threshold }: Staircase, view: View, width: number): Scale {
  const days = [...signatures.stairs, ...deposits.stairs].map(({ at }) => at);
  const first = [...(opened ? [earliest(opened)] : []), ...days].sort()[0] ?? view.day;
  const most = Math.max(signatures.total, deposits.total, threshold ?? 0, 1);
  const top = ticksUpTo(most).at(-1) ?? most;
  const right = width - 92;
  const length = Math.max(1, daysBetween(first, view.day));
  return {
    first,
    x: (day) => gutter + (daysBetween(first, day) / length) * (right - gutter),
    y: (count) => plotHeight - (count / top) * plotHeight,
    right,
    top,
  };
}

function stairsPath({ stairs }: Stairs, { x, y, first, right }: Scale): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(x(first))} ${round(y(0))}${stairs.map(({ at, count }) => `H${round(x(at))}V${round(y(count))}`).join('')}H${round(right)}`;
}

function yearsSvg({ first, x }: Scale, view: View, width: number): string {
  const [from, to] = [Number(first.slice(0, 4)), Number(view.day.slice(0, 4))];
  const room = (width - 92 - gutter) / Math.max(1, to - from + 1);
  const every = [1, 2, 5, 10].find((each) => each * room > 44) ?? 20;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((year) => `${year}-01-01` >= first && (year - from) % every === 0)
    .map((year) => {
      const at = x(`${year}-01-01`);
      return `${element('path', { class: 'hairline', d: `M${Math.round(at)} ${plotHeight}v6` })}${line(at, plotHeight + 20, String(year), { size: 11, tone: 'soft', anchor: 'middle' })}`;
    })
    .join('');
}

/** The name of each who deposited, where few did and it meets no other name and no line. */
function namesSvg({ deposits, threshold }: Staircase, { x, y, right }: Scale): string {
  let free = 0;
  const needed = threshold === null ? Number.NEGATIVE_INFINITY : y(threshold);
  return deposits.stairs
    .flatMap(({ at, count, who }) => {
      const [left, base] = [x(at) + 6, y(count) - 6];
      const end = left + widthOf(who ?? '', 11);
      if (who === null || left < free || end > right || Math.abs(base - 4 - needed) < 12) return [];
      free = end + 8;
      return [line(left, base, who, { size: 11, tone: 'accent' })];
    })
    .join('');
}

function bodyOf(drawn: Staircase, view: View, drawing: Drawing): Body {
  const width = innerWidth(drawing);
  const scale = scaleOf(drawn, view, width);
  const { y, right, top } = scale;
  const { deposits, signatures, threshold, opened } = drawn;
  const grid = ticksUpTo(top).map((tick) => {
    const d = `M${gutter} ${Math.round(y(tick))}H${Math.round(right)}`;
    return `${element('path', { class: 'hairline', d })}${line(gutter - 8, y(tick) + 4, String(tick), { size: 11, tone: 'soft', anchor: 'end' })}`;
  });
  const ends = [
    { count: deposits.total, words: ['deposited'], tone: 'accent' },
    ...(signatures.total > 0 ? [{ count: signatures.total, words: ['signed'], tone: 'soft' }] : []),
    ...(threshold === null ? [] : [{ count: threshold, words: ['needed'], tone: 'ink' }]),
  ].sort((a, b) => b.count - a.count);
  let lowest = Number.NEGATIVE_INFINITY;
  const labels = ends.map(({ count, words, tone }) => {
    lowest = Math.max(y(count) + 4, lowest + 17);
    return line(right + 8, lowest, `${count} ${words.join(' ')}`, { size: 12, weight: 600, tone });
  });
  const lines = [
    ...(signatures.total > 0
      ? [element('path', { class: 'softline', d: stairsPath(signatures, scale), 'stroke-width': 1.2 })]
      : []),
    ...(threshold === null
      ? []
      : [
          element('path', {
            class: 'inkline',
            d: `M${gutter} ${Math.round(y(threshold))}H${Math.round(right)}`,
            'stroke-dasharray': '5 4',
            'stroke-width': 1.2,
          }),
        ]),
    element('path', { class: 'accentline', d: stairsPath(deposits, scale), 'stroke-width': 2.5 }),
  ];
  const begin =
    opened === null
      ? ''
      : line(gutter, plotHeight + 38, `Opened for signature ${formatEdtf(opened)}`, { size: 11, tone: 'soft' });
  return {
    height: plotHeight + (opened === null ? 24 : 42),
    svg: [
      ...grid,
      ...lines,
      deposits.stairs.length > 6 ? '' : namesSvg(drawn, scale),
      ...labels,
      yearsSvg(scale, view, width),
      begin,
    ].join(''),
  };
}

/** The signatures and deposits of a treaty over time, up to what is needed; undefined where the record lists no act. */
export function staircaseSvg(treaty: Treaty, view: View, drawing: Drawing = {}): string | undefined {
  const drawn = staircase(treaty, view);
  const twin = staircaseText(treaty, view);
  if (!drawn || twin === undefined) return undefined;
  const lead = ['Signatures and deposited instruments by day.', ...staircaseNotes(drawn)].join(' ');
  return sheet({ title: staircaseFinding(treaty, drawn), lead, twin }, bodyOf(drawn, view, drawing), drawing);
}
