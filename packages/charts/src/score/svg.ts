import { count, descriptorOf, formatEdtf, meetingStatusWords, type View } from '@acquis/domain';
import { element, line } from '../svg/element.js';
import { shortened } from '../svg/measure.js';
import { type Body, type Drawing, innerWidth, sheet, standingFor } from '../svg/sheet.js';
import { score } from './model.js';
import type { Score, ScoreBar, ScoreLane, ScoreMark, ScoreOptions } from './score.js';
import { scoreText } from './text.js';
import { thinned } from './ticks.js';

const laneHeight = 26;
const axis = 28;
const beside = 560;

/** The place of the lanes: where they begin, and how much a day is. */
interface Staff {
  readonly left: number;
  readonly day: number;
  readonly high: number;
  /** How far below the top of its lane the line of a lane runs. */
  readonly middle: number;
}

const r = (value: number) => Math.round(value * 10) / 10;

function barSvg(bar: ScoreBar, y: number, { left, day }: Staff, drawing: Drawing): string {
  const { start, length, reference, title, on, status, exact } = bar;
  const held = status === 'held';
  const width = Math.max(2.5, length * day);
  const mark = element('rect', {
    class: held ? 'accent' : 'accentline',
    x: left + start * day,
    y: y - 5,
    width,
    height: 10,
    rx: 1,
    'fill-opacity': exact ? undefined : 0.62,
    'stroke-dasharray': exact || held ? undefined : '2 2',
  });
  return standingFor(reference, `${title}, ${formatEdtf(on)}: ${meetingStatusWords[status]}`, mark, drawing);
}

function markSvg({ reference, title, on, at }: ScoreMark, y: number, { left, day }: Staff, drawing: Drawing): string {
  const x = left + at * day;
  const d = `M${r(x)} ${r(y - 6)}L${r(x + 5)} ${r(y)}L${r(x)} ${r(y + 6)}L${r(x - 5)} ${r(y)}Z`;
  const mark = `${element('path', { class: 'paper', d, stroke: 'none' })}${element('path', { class: 'inkline', d, 'stroke-width': 1.3 })}`;
  return standingFor(reference, `${title}, ${formatEdtf(on)}`, mark, drawing);
}

function laneSvg(lane: ScoreLane, top: number, staff: Staff, width: number, drawing: Drawing): string {
  const { left, day, middle } = staff;
  const y = top + middle;
  const label =
    left > 0
      ? line(0, y + 4, shortened(lane.label, 12, left - 14), { size: 12 })
      : line(0, top + 14, shortened(lane.label, 12, width), { size: 12 });
  const rule = element('path', { class: 'hairline', d: `M${left} ${r(y)}H${r(width)}`, 'stroke-dasharray': '1 3' });
  const life = lane.life
    ? element('path', {
        class: 'softline',
        d: `M${r(left + lane.life.start * day)} ${r(y)}h${r(lane.life.length * day)}`,
        'stroke-width': 2,
      })
    : '';
  const bars = lane.bars.map((bar) => barSvg(bar, y, staff, drawing));
  const marks = lane.marks.map((mark) => markSvg(mark, y, staff, drawing));
  return [standingFor(lane.reference, lane.label, label, drawing), rule, life, ...bars, ...marks].join('');
}

function ticksSvg({ ticks, length, day: today }: Score, { left, day }: Staff, height: number): string {
  return thinned(ticks, Math.floor((length * day) / 44))
    .map(({ label: words, at }) => {
      const x = r(left + at * day);
      const free = at + 34 / day < length && (today < at || today > at + 34 / day);
      const label = free ? line(x + 4, 12, words, { size: 11, tone: 'soft' }) : '';
      return `${element('path', { class: 'hairline', d: `M${x} 0V${height}` })}${label}`;
    })
    .join('');
}

const keys = [
  {
    words: 'meeting held',
    mark: (x: number) => element('rect', { class: 'accent', x, y: 3, width: 10, height: 10, rx: 1 }),
  },
  {
    words: 'not known to have been held',
    mark: (x: number) => element('rect', { class: 'accentline', x: x + 0.5, y: 3.5, width: 9, height: 9, rx: 1 }),
  },
  {
    words: 'day not known exactly',
    mark: (x: number) =>
      element('rect', { class: 'accent', x, y: 3, width: 10, height: 10, rx: 1, 'fill-opacity': 0.62 }),
  },
  {
    words: 'decision',
    mark: (x: number) =>
      element('path', { class: 'inkline', d: `M${x + 5} 2L${x + 10} 8L${x + 5} 14L${x} 8Z`, 'stroke-width': 1.3 }),
  },
  {
    words: 'life of a process',
    mark: (x: number) => element('path', { class: 'softline', d: `M${x - 4} 8h14`, 'stroke-width': 2 }),
  },
] as const;

function keySvg(width: number): Body {
  let [x, row] = [0, 0];
  const items = keys.map(({ words, mark }) => {
    const wide = 36 + words.length * 7;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const item = element(
      'g',
      { transform: `translate(${x + 4} ${row * 20})` },
      `${mark(0)}${line(16, 12, words, { tone: 'soft' })}`,
    );
    x += wide;
    return item;
  });
  return { height: (row + 1) * 20, svg: items.join('') };
}

function bodyOf(drawn: Score, drawing: Drawing): Body {
  const width = innerWidth(drawing);
  const left = width >= beside ? Math.min(240, Math.round(width * 0.27)) : 0;
  const high = left > 0 ? laneHeight : laneHeight + 16;
  const staff: Staff = { left, day: (width - left) / drawn.length, high, middle: left > 0 ? laneHeight / 2 : 30 };
  const height = axis + drawn.lanes.length * high;
  const lanes = drawn.lanes.map((lane, index) => laneSvg(lane, axis + index * high, staff, width, drawing));
  const today = r(left + drawn.day * staff.day);
  const key = keySvg(width);
  return {
    height: height + 16 + key.height,
    svg: [
      ticksSvg(drawn, staff, height),
      drawn.day < 0 || drawn.day > drawn.length
        ? ''
        : element('path', { class: 'accentline', d: `M${today} 0V${height}`, 'stroke-width': 1.2 }),
      ...lanes,
      element('g', { transform: `translate(0 ${height + 16})` }, key.svg),
    ].join(''),
  };
}

/** The stretch of a scale in words: since a year, or from one day to another. */
function stretch({ from, to }: Score, { to: end }: ScoreOptions): string {
  if (end === undefined) return `since ${from.endsWith('-01-01') ? from.slice(0, 4) : formatEdtf(from)}`;
  const years = from.endsWith('-01-01') && to.endsWith('-12-31');
  return `in ${years ? formatEdtf(`${from.slice(0, 4)}/${to.slice(0, 4)}`) : formatEdtf(`${from}/${to}`)}`;
}

/** How many processes, meetings and marks a score shows, over which stretch. */
function findingOf(view: View, drawn: Score, options: ScoreOptions): string {
  const sum = (of: (lane: ScoreLane) => number) => drawn.lanes.reduce((total, lane) => total + of(lane), 0);
  const processes = drawn.lanes.filter(({ reference }) => reference.collection === 'processes').length;
  const { collection } = options;
  const marks = sum((lane) => lane.marks.length);
  const bars = sum((lane) => lane.bars.length);
  const stands = options.status === undefined ? '' : ` (${options.status.replaceAll('-', ' ')})`;
  const naming =
    options.state === undefined ? '' : ` naming ${view.nameOf({ collection: 'states', id: options.state })}`;
  const drawnAs =
    collection === undefined
      ? `${count(bars, 'meeting')} and ${count(marks, 'decision')}`
      : collection === 'meetings'
        ? count(bars, 'meeting')
        : `${count(marks, 'event')} of ${descriptorOf(collection).label.many}`;
  return `${count(processes, 'process', 'processes')}${collection === undefined ? ', ' : ' with '}${drawnAs}${naming}${stands} ${stretch(drawn, options)}`;
}

/** Processes, meetings and decisions at true scale, a lane for each process, with the line of the day. */
export function scoreSvg(view: View, drawing: Drawing = {}, options: ScoreOptions = {}): string {
  const drawn = score(view, options);
  const onScale = drawn.day >= 0 && drawn.day <= drawn.length;
  const lead = `One lane a process, at true scale${onScale ? `; the line is ${formatEdtf(view.day)}` : ''}.`;
  return sheet(
    { title: findingOf(view, drawn, options), lead, twin: scoreText(view, options) },
    bodyOf(drawn, drawing),
    drawing,
  );
}
