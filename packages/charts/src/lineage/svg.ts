import { count, inWords, type Process, type View } from '@acquis/domain';
import { element, line } from '../svg/element.js';
import { type Body, type Drawing, innerWidth, sheet, standingFor } from '../svg/sheet.js';
import { type LineageBox, type LineageLayout, lineageLayout, padding } from './layout.js';
import { type Lineage, lineage } from './model.js';
import { lineageFinding, lineageText } from './text.js';

function boxSvg({ node, x, y, lines }: LineageBox, { wide, high }: LineageLayout, drawing: Drawing): string {
  const { id, name, status, chosen } = node;
  const words = lines.map(({ text, y: down, size, part }) => {
    const tone = part === 'status' && status === 'under-way' ? 'accent' : 'soft';
    return line(x + padding, y + down, text, part === 'name' ? { size, weight: 600 } : { size, tone });
  });
  const corner = { x, y, width: wide, height: high, rx: 3 };
  const box = element('rect', { class: chosen ? 'wash' : 'paper', ...corner });
  const frame = element('rect', {
    class: chosen || status === 'under-way' ? 'accentline' : 'softline',
    ...corner,
    'stroke-width': chosen ? 2 : 1,
    'stroke-dasharray': status === 'ended-without-consensus' ? '4 3' : undefined,
  });
  return standingFor(
    { collection: 'processes', id },
    `${name}: ${inWords(status)}`,
    `${box}${frame}${words.join('')}`,
    drawing,
  );
}

function bodyOf(drawn: Lineage, drawing: Drawing): Body {
  const layout = lineageLayout(drawn, innerWidth(drawing));
  const curves = layout.curves.map(
    ({ curve, head }) =>
      `${element('path', { class: 'softline', d: curve, 'stroke-width': 1.2 })}${element('path', { class: 'soft', d: head })}`,
  );
  const boxes = layout.boxes.map((box) => boxSvg(box, layout, drawing));
  return { height: layout.height, svg: `${curves.join('')}${boxes.join('')}` };
}

/** The lineage of a process, earliest first; undefined where it continues nothing and nothing continues it. */
export function lineageSvg(process: Process, view: View, drawing: Drawing = {}): string | undefined {
  const drawn = lineage(process, view);
  const twin = lineageText(process, view);
  if (!drawn || twin === undefined) return undefined;
  const lead = `${count(drawn.nodes.length, 'process', 'processes')}; an arrow leads from each to the one that continues it.`;
  return sheet({ title: lineageFinding(drawn, process), lead, twin }, bodyOf(drawn, drawing), drawing);
}
