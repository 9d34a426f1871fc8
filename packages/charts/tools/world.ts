import type { State } from '@acquis/domain';
import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo';
import { type DotSize, layouts } from '../src/world-map/layouts.ts';
import { movedApart, type Spot } from './apart.ts';
import type { Point } from './hand-set.ts';
import { land, pointOf } from './natural-earth.ts';

const width = 1000;
const margin = 8;

/** Centred so that the Bering Strait, where there is no land, is at the edge. */
const meridian = 11;

/** Points of the outline nearer than this to the one before are left out. */
const grain = 2;

const tenth = (value: number) => Math.round(value * 10) / 10;

interface Sheet {
  readonly height: number;
  readonly project: (point: Point) => Spot;
  readonly outline: string;
}

/** The projection for which the land and all points fill the width of the box. */
function sheetOf(points: readonly Point[]): Sheet {
  const projection = geoEqualEarth().rotate([-meridian, 0]).precision(0.5);
  const everything: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [land(), { type: 'MultiPoint', coordinates: points.map(({ lon, lat }) => [lon, lat]) }],
  };
  projection.fitWidth(width - 2 * margin, everything);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(everything);
  const [x, y] = projection.translate();
  projection.translate([x - left + margin, y - top + margin]);
  return {
    height: Math.ceil(bottom - top + 2 * margin),
    project: ({ lon, lat }) => projection([lon, lat]) ?? [0, 0],
    outline: geoPath(projection).digits(2)(land()) ?? '',
  };
}

function coarser(ring: readonly Spot[]): readonly Spot[] {
  const kept: Spot[] = [];
  for (const spot of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(spot[0] - last[0], spot[1] - last[1]) >= grain) kept.push(spot);
  }
  return kept;
}

/** A ring as a path of steps from point to point, to a tenth. */
function stepsOf(ring: readonly Spot[]): string {
  const whole = ring.map(([x, y]): Spot => [Math.round(x * 10), Math.round(y * 10)]);
  const [[x, y] = [0, 0], ...others] = whole;
  let [atX, atY] = [x, y];
  const steps = others.map(([toX, toY]) => {
    const step = [toX - atX, toY - atY].map((each) => String(each / 10).replace(/^(-?)0\./, '$1.'));
    [atX, atY] = [toX, toY];
    const [dx = '', dy = ''] = step;
    return dy.startsWith('-') ? `${dx}${dy}` : `${dx} ${dy}`;
  });
  return `M${x / 10} ${y / 10}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function ringsOf(outline: string): readonly string[] {
  return outline
    .split('Z')
    .map((ring) => [...ring.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]): Spot => [Number(x), Number(y)]))
    .map(coarser)
    .filter((ring) => ring.length > 3)
    .map(stepsOf);
}

/** What the map is drawn from: the box, the land ring by ring, and each state's point and place in each layout. */
export function world(states: readonly State[]) {
  const points = states.map((state) => pointOf(state));
  const { height, project, outline } = sheetOf(points);
  const spots = points.map(project);
  const placedIn = ({ radius, gap }: DotSize) =>
    movedApart(spots, 2 * radius + gap, { width, height, margin: radius + 1 }).map(
      ([x, y]): Spot => [tenth(x), tenth(y)],
    );
  const [wide, narrow] = [placedIn(layouts.wide), placedIn(layouts.narrow)];
  return {
    width,
    height,
    land: ringsOf(outline),
    places: states.flatMap(({ id }, index) => {
      const [point, spot, inWide, inNarrow] = [points[index], spots[index], wide[index], narrow[index]];
      return point && spot && inWide && inNarrow ? [{ id, point, spot, wide: inWide, narrow: inNarrow }] : [];
    }),
  };
}
