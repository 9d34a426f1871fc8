import { element } from '../svg/element.js';
import { type Body, type Drawing, innerWidth, standingFor } from '../svg/sheet.js';
import type { Layout } from './layouts.js';
import type { OfState, Placed, WorldMap } from './world-map.js';

/** What every map says of itself. */
export const mapNote =
  'Equal-area map of the land without boundaries; dots are moved apart so that each is seen, and stand for states, not for territory.';

/** Narrower than this, the dots are larger against the land. */
const wide = 560;

/** The layout that can be read on a sheet. */
export function layoutFor(drawing: Drawing): Layout {
  return innerWidth(drawing) < wide ? 'narrow' : 'wide';
}

/**
 * The land and the dots as wide as the sheet, each dot leading to its state.
 *
 * @param mark of a dot: its name and its shape around a point
 */
export function worldBody<T extends OfState>(
  { width, height, land, radius, dots }: WorldMap<T>,
  drawing: Drawing,
  mark: (dot: Placed<T>, x: number, y: number, radius: number) => { readonly title: string; readonly svg: string },
): Body {
  const scale = innerWidth(drawing) / width;
  const marks = dots.map((dot) => {
    const { title, svg } = mark(dot, dot.x * scale, dot.y * scale, radius * scale);
    return standingFor({ collection: 'states', id: dot.state }, title, svg, drawing);
  });
  const ground = element('path', { class: 'hairline none-tint', d: land.join(''), 'stroke-width': 0.8 });
  return {
    height: height * scale,
    svg: `<g transform="scale(${Math.round(scale * 10_000) / 10_000})">${ground}</g>${marks.join('')}`,
  };
}
