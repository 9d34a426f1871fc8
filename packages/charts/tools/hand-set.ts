import type { State } from '@acquis/domain';

/** A point on the globe, in degrees to one decimal, and what it rests on. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
  readonly from: string;
}

/** States whose largest piece of land in Natural Earth is missing or misleads, each with its reason. */
export const handSet: { readonly [K in State['id']]?: Point } = {
  cyp: { lon: 33.2, lat: 35, from: 'the middle of the island, of which Natural Earth draws parts' },
  fsm: { lon: 158.2, lat: 6.9, from: 'Pohnpei, the seat of the capital' },
  kir: { lon: 173, lat: 1.4, from: 'Tarawa, the seat of the capital; the largest island lies 3,300 km east of it' },
  mdv: { lon: 73.5, lat: 4.2, from: 'Malé, the capital' },
  mhl: { lon: 171.2, lat: 7.1, from: 'Majuro, the capital' },
  mys: { lon: 102.2, lat: 3.9, from: 'the peninsula, the seat of the capital; the larger land is on Borneo' },
  som: { lon: 45.9, lat: 5.6, from: 'the middle of the country, of which Natural Earth draws parts' },
  syc: { lon: 55.5, lat: -4.6, from: 'Victoria, the capital' },
  tuv: { lon: 179.2, lat: -8.5, from: 'Funafuti, the capital; Natural Earth 1:50m leaves it out' },
};
