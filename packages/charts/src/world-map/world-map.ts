import type { State } from '@acquis/domain';
import { box, land } from './land.js';
import { type Layout, layouts } from './layouts.js';
import { places } from './places.js';

/** What is placed on the map: one of a state. */
export interface OfState {
  readonly state: State['id'];
}

/** One of a state with the middle of its dot, in units of the box. */
export type Placed<T extends OfState> = T & { readonly x: number; readonly y: number };

/** Bare land and a dot for each of some states. The land has no boundaries; a dot stands for a state and not for its territory. */
export interface WorldMap<T extends OfState> {
  readonly width: number;
  readonly height: number;
  /** The land, a closed path of SVG for each coast. */
  readonly land: readonly string[];
  /** The radius of a dot. */
  readonly radius: number;
  /** From west to east. */
  readonly dots: readonly Placed<T>[];
}

/** A mark a little smaller than its dot, so that the corners of one do not touch the next. */
const share = 0.9;

/** Places one thing of each of some states near where the state is, so that no dot covers another. */
export function worldMap<T extends OfState>(things: readonly T[], layout: Layout = 'wide'): WorldMap<T> {
  const dots = things.map((thing): Placed<T> => {
    const [x, y] = places[thing.state][layout];
    return { ...thing, x, y };
  });
  return {
    ...box,
    land,
    radius: layouts[layout].radius * share,
    dots: dots.toSorted((a, b) => a.x - b.x || a.y - b.y),
  };
}
