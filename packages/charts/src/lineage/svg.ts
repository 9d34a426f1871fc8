import { count, inWords, listInWords, type Process, type View } from '@acquis/domain';
import { element, line, type Setting } from '../svg/element.js';
import { wrapped } from '../svg/measure.js';
import { type Body, type Drawing, innerWidth, sheet, standingFor } from '../svg/sheet.js';
import { type Lineage, type LineageNode, lineage } from './model.js';
import { lineageText } from './text.js';

/** Where the boxes lie: how wide each is, how high, and the corner of each. */
interface Places {
  readonly wide: number;
  readonly high: number;
  readonly at: (node: LineageNode) => { readonly x: number; readonly y: number };
  /** Whether time runs down the page. */
  readonly down: boolean;
  readonly height: number;
}

const widest = 190;
const leastAcross = 78;
const padding = 8;

const nameSize = (wide: number) => (wide < 110 ? 11 : 12.5);
const nameLines = ({ name }: LineageNode, wide: number) => wrapped(name, nameSize(wide) + 1, wide - 2 * padding);
const statusLines = ({ status }: LineageNode, wide: number) => wrapped(inWords(status), 11, wide - 2 * padding + 4);

function boxHeight(node: LineageNode, wide: number): number {
  return 14 + nameLines(node, wide).length * 16 + (node.years ? 15 : 0) + statusLines(node, wide).length * 14;
}

function placesOf({ nodes, steps, places }: Lineage, width: number): Places {
  const down = (width - (steps - 1) * 22) / steps < leastAcross;
  const [along, across] = down ? [places, steps] : [steps, places];
  const gapX = down ? 14 : 22;
  const gapY = down ? 30 : 18;
  const wide = Math.min(widest, (width - (along - 1) * gapX) / along);
  const high = Math.max(...nodes.map((node) => boxHeight(node, wide)));
  const left = (width - along * wide - (along - 1) * gapX) / 2;
  const inStep = (step: number) => nodes.filter((node) => node.step === step).length;
  const at = ({ step, place }: LineageNode) => {
    const offset = place + (places - inStep(step)) / 2;
    return down
      ? { x: left + offset * (wide + gapX), y: step * (high + gapY) }
      : { x: step * (wide + gapX), y: offset * (high + gapY) };
  };
  return { wide, high, at, down, height: across * high + (across - 1) * gapY };
}

function boxSvg(node: LineageNode, { wide, high, at }: Places, drawing: Drawing): string {
  const { x, y } = at(node);
  const { id, name, status, years, chosen } = node;
  const ended = status === 'ended-without-consensus';
  const rows: readonly (readonly [text: string, advance: number, setting: Setting])[] = [
    ...nameLines(node, wide).map((text) => [text, 16, { size: nameSize(wide), weight: 600 }] as const),
    ...(years ? [[years, 15, { size: 11, tone: 'soft' }] as const] : []),
    ...statusLines(node, wide).map(
      (text) => [text, 14, { size: 11, tone: status === 'under-way' ? 'accent' : 'soft' }] as const,
    ),
  ];
  const words = rows.map(([text, , setting], index) => {
    const down = rows.slice(0, index + 1).reduce((sum, [, advance]) => sum + advance, 0);
    return line(x + padding, y + 5 + down, text, setting);
  });
  const box = element('rect', {
    class: chosen ? 'wash' : 'paper',
    x,
    y,
    width: wide,
    height: high,
    rx: 3,
  });
  const frame = element('rect', {
    class: chosen || status === 'under-way' ? 'accentline' : 'softline',
    x,
    y,
    width: wide,
    height: high,
    rx: 3,
    'stroke-width': chosen ? 2 : 1,
    'stroke-dasharray': ended ? '4 3' : undefined,
  });
  return standingFor(
    { collection: 'processes', id },
    `${name}: ${inWords(status)}`,
    `${box}${frame}${words.join('')}`,
    drawing,
  );
}

function edgeSvg(from: LineageNode, to: LineageNode, { wide, high, at, down }: Places): string {
  const [a, b] = [at(from), at(to)];
  const r = (value: number) => Math.round(value * 10) / 10;
  const [x1, y1] = down ? [a.x + wide / 2, a.y + high] : [a.x + wide, a.y + high / 2];
  const [x2, y2] = down ? [b.x + wide / 2, b.y - 6] : [b.x - 6, b.y + high / 2];
  const bend = down ? (y2 - y1) / 2 : (x2 - x1) / 2;
  const curve = down
    ? `C${r(x1)} ${r(y1 + bend)} ${r(x2)} ${r(y2 - bend)} ${r(x2)} ${r(y2)}`
    : `C${r(x1 + bend)} ${r(y1)} ${r(x2 - bend)} ${r(y2)} ${r(x2)} ${r(y2)}`;
  const head = down
    ? `M${r(x2 - 4)} ${r(y2 - 1)}L${r(x2)} ${r(y2 + 6)}L${r(x2 + 4)} ${r(y2 - 1)}Z`
    : `M${r(x2 - 1)} ${r(y2 - 4)}L${r(x2 + 6)} ${r(y2)}L${r(x2 - 1)} ${r(y2 + 4)}Z`;
  return `${element('path', { class: 'softline', d: `M${r(x1)} ${r(y1)}${curve}`, 'stroke-width': 1.2 })}${element('path', { class: 'soft', d: head })}`;
}

function bodyOf(drawn: Lineage, drawing: Drawing): Body {
  const places = placesOf(drawn, innerWidth(drawing));
  const node = new Map(drawn.nodes.map((each) => [each.id, each]));
  const edges = drawn.edges.flatMap(({ from, to }) => {
    const [a, b] = [node.get(from), node.get(to)];
    return a && b ? [edgeSvg(a, b, places)] : [];
  });
  const boxes = drawn.nodes.map((each) => boxSvg(each, places, drawing));
  return { height: places.height, svg: `${edges.join('')}${boxes.join('')}` };
}

function titleOf({ nodes, edges }: Lineage, { id, shortName }: Process): string {
  const name = (wanted: string) => nodes.find((node) => node.id === wanted)?.name ?? wanted;
  const before = edges.filter(({ to }) => to === id).map(({ from }) => name(from));
  const after = edges.filter(({ from }) => from === id).map(({ to }) => name(to));
  const parts = [
    ...(before.length > 0 ? [`continues ${listInWords(before)}`] : []),
    ...(after.length > 0 ? [`is continued by ${listInWords(after)}`] : []),
  ];
  return `${shortName} ${listInWords(parts)}`;
}

/** The lineage of a process, earliest first; undefined where it continues nothing and nothing continues it. */
export function lineageSvg(process: Process, view: View, drawing: Drawing = {}): string | undefined {
  const drawn = lineage(process, view);
  const twin = lineageText(process, view);
  if (!drawn || twin === undefined) return undefined;
  const lead = `${count(drawn.nodes.length, 'process', 'processes')}; an arrow leads from each to the one that continues it.`;
  return sheet({ title: titleOf(drawn, process), lead, twin }, bodyOf(drawn, drawing), drawing);
}
