import { readFileSync } from 'node:fs';
import type { State } from '@acquis/domain';
import { geoArea, geoBounds, geoCentroid, geoContains, geoDistance } from 'd3-geo';
import type { GeometryObject, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { handSet, type Point } from './hand-set.ts';

/** South of it lies Antarctica, which is left out: no state has its place there. */
const southernmost = -60;

/** How finely a polygon is searched for its innermost point, steps a side. */
const steps = 60;

interface Shape {
  /** The code of the M49 standard. */
  readonly code: string;
  readonly polygons: readonly Polygon[];
}

function polygonsOf(geometry: GeometryObject): readonly Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function shapesOf(file: string, object: string): readonly Shape[] {
  const text = readFileSync(new URL(import.meta.resolve(`world-atlas/${file}.json`)), 'utf8');
  const topology: Topology<Record<string, GeometryCollection>> = JSON.parse(text);
  const collection = topology.objects[object];
  if (!collection) throw new Error(`${file} has no ${object}; expected the files of world-atlas 2`);
  return feature(topology, collection).features.map(({ id, geometry }) => ({
    code: String(id),
    polygons: polygonsOf(geometry),
  }));
}

/** The land of the earth without Antarctica, by the file at 1:110m. */
export function land(): MultiPolygon {
  const polygons = shapesOf('land-110m', 'land').flatMap((shape) => shape.polygons);
  const kept = polygons.filter((polygon) => geoBounds(polygon)[1][1] > southernmost);
  return { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) };
}

function largest(polygons: readonly Polygon[]): Polygon {
  const [first, ...others] = polygons;
  if (!first) throw new Error('a shape without land');
  return others.reduce((best, each) => (geoArea(each) > geoArea(best) ? each : best), first);
}

function distanceToEdge(polygon: Polygon, lon: number, lat: number): number {
  return Math.min(...polygon.coordinates.flat().map(([x = 0, y = 0]) => geoDistance([x, y], [lon, lat])));
}

/** The point of a polygon farthest from its edge, for those bent so that their centroid lies outside. */
function innermost(polygon: Polygon): readonly [lon: number, lat: number] {
  const [[west, south], [east, north]] = geoBounds(polygon);
  let best: { readonly at: readonly [number, number]; readonly far: number } = { at: [west, south], far: 0 };
  for (let column = 1; column < steps; column += 1) {
    for (let row = 1; row < steps; row += 1) {
      const at: [number, number] = [west + ((east - west) * column) / steps, south + ((north - south) * row) / steps];
      const far = geoContains(polygon, at) ? distanceToEdge(polygon, ...at) : 0;
      if (far > best.far) best = { at, far };
    }
  }
  return best.at;
}

function pointIn(polygon: Polygon): Point {
  const centroid = geoCentroid(polygon);
  const inside = geoContains(polygon, centroid);
  const [lon, lat] = inside ? centroid : innermost(polygon);
  const tenth = (degrees: number) => Math.round(degrees * 10) / 10;
  return {
    lon: tenth(lon),
    lat: tenth(lat),
    from: inside ? 'centroid' : 'innermost',
  };
}

const countries = shapesOf('countries-50m', 'countries');

/**
 * The point of a state: set by hand, else within its largest piece of land by the file at 1:50m.
 *
 * @throws where Natural Earth lacks a state that is not set by hand
 */
export function pointOf({ id, m49 }: State): Point {
  const polygons = countries.filter(({ code }) => code === m49).flatMap((shape) => shape.polygons);
  const set = handSet[id];
  if (set) return set;
  if (polygons.length > 0) return pointIn(largest(polygons));
  throw new Error(`Natural Earth has no land of ${id} (M49 ${m49}); set its place in tools/hand-set.ts`);
}
