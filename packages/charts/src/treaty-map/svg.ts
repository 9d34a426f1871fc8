import type { Treaty, View } from '@acquis/domain';
import { element } from '../svg/element.js';
import { keyBody } from '../svg/key.js';
import { type Drawing, innerWidth, sheet } from '../svg/sheet.js';
import { layoutFor, mapNote, worldBody } from '../world-map/svg.js';
import { countStandings, type Standing, standings, standingWords, treatyMap } from './model.js';
import { treatyMapFinding, treatyMapNote, treatyMapText } from './text.js';

const whole = (value: number) => Math.round(value * 100) / 100;

/** The shape of a standing around a point: a disc, a half disc, a cross, a ring. */
function standingShape(standing: Standing, x: number, y: number, radius: number): string {
  if (standing === 'deposited') return element('circle', { class: 'accent', cx: x, cy: y, r: radius });
  if (standing === 'denounced') {
    const [left, right, top, foot] = [x - radius, x + radius, y - radius, y + radius].map(whole);
    const d = `M${left} ${top}L${right} ${foot}M${right} ${top}L${left} ${foot}`;
    return element('path', { class: 'inkline', d, 'stroke-width': 1.4 });
  }
  const line = standing === 'signed' ? 'accentline' : 'softline';
  const ring = element('circle', { class: line, cx: x, cy: y, r: radius - 0.6, 'stroke-width': 1.2 });
  if (standing === 'none') return ring;
  const d = `M${whole(x)} ${whole(y - radius)}A${whole(radius)} ${whole(radius)} 0 0 0 ${whole(x)} ${whole(y + radius)}Z`;
  return `${ring}${element('path', { class: 'accent', d })}`;
}

/** Where every state stands towards a treaty, as a dot on the map; undefined where the record lists no act by a named state. */
export function treatyMapSvg(treaty: Treaty, view: View, drawing: Drawing = {}): string | undefined {
  const map = treatyMap(treaty, view, layoutFor(drawing));
  const twin = treatyMapText(treaty, view);
  if (!map || twin === undefined) return undefined;
  const counts = countStandings(map.dots);
  const items = standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => ({
      mark: (x: number, y: number, radius: number) => standingShape(standing, x, y, radius),
      text: `${counts[standing]} ${standingWords[standing]}`,
    }));
  const key = keyBody(items, innerWidth(drawing));
  const world = worldBody(map, drawing, ({ name, standing }, x, y, radius) => ({
    title: `${name}: ${standingWords[standing]}`,
    svg: element('circle', { class: 'paper', cx: x, cy: y, r: radius }) + standingShape(standing, x, y, radius),
  }));
  const top = key.height + 12;
  const lead = [`${map.dots.length} states, one dot each.`, mapNote, treatyMapNote(treaty, view)].join(' ').trim();
  return sheet(
    { title: treatyMapFinding(treaty, map.dots), lead, twin },
    { height: top + world.height, svg: `${key.svg}${element('g', { transform: `translate(0 ${top})` }, world.svg)}` },
    drawing,
  );
}
