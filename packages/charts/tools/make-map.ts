/**
 * Makes the land and the places of the world map from Natural Earth: `pnpm --filter @acquis/charts make-map`. Needed after a
 * state is added to the record, or a place set by hand.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { acquis, compareText } from '@acquis/domain';
import { world } from './world.ts';

const made = '// Made by tools/make-map.ts from Natural Earth (public domain); see docs/method/map.md.\n';

function write(name: string, lines: readonly string[]): void {
  writeFileSync(new URL(`../src/world-map/${name}.ts`, import.meta.url), `${made}${lines.join('\n')}\n`);
}

const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
const states = acquis.states.all().toSorted((a, b) => compareText(a.id, b.id));
const { width, height, land, places } = world(states);

write('land', [
  '',
  '/** The size of the map, without a unit. */',
  `export const box = { width: ${width}, height: ${height} } as const;`,
  '',
  '/** The land of the earth at 1:110m without Antarctica, in the Equal Earth projection: the path of each coast, closed. */',
  'export const land: readonly string[] = [',
  ...land.map((ring) => `  '${ring}',`),
  '];',
]);

write('places', [
  "import type { State } from '@acquis/domain';",
  '',
  '/** Where a state is, and where its dot is. */',
  'export interface Place {',
  '  /** Degrees east. */',
  '  readonly lon: number;',
  '  /** Degrees north. */',
  '  readonly lat: number;',
  '  /** What the point rests on. */',
  '  readonly from: string;',
  '  /** The middle of its dot in each layout, in units of the box. */',
  '  readonly wide: readonly [x: number, y: number];',
  '  readonly narrow: readonly [x: number, y: number];',
  '}',
  '',
  "const centroid = 'Natural Earth 1:50m, the centroid of the largest piece of land';",
  "const innermost = 'Natural Earth 1:50m, the innermost point of the largest piece of land';",
  '',
  '/** The place of every state of the record. */',
  "export const places: Readonly<Record<State['id'], Place>> = {",
  ...places.map(({ id, point: { lon, lat, from }, wide, narrow }) => {
    const source = from === 'centroid' || from === 'innermost' ? from : quoted(from);
    return `  ${id}: { lon: ${lon}, lat: ${lat}, from: ${source}, wide: [${wide.join(', ')}], narrow: [${narrow.join(', ')}] },`;
  }),
  '};',
]);
