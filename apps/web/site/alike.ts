import type { Agreement } from '@acquis/analysis';

/** The ways of voting, as the table of two states names them. */
export const ways = ['inFavour', 'against', 'abstaining'] as const;

/** In how many votes both voted alike. */
export function alike({ table }: Pick<Agreement, 'table'>): number {
  return ways.reduce((total, way) => total + table[way][way], 0);
}

/** In how many votes one voted in favour and the other against. */
export function opposite({ table }: Pick<Agreement, 'table'>): number {
  return table.inFavour.against + table.against.inFavour;
}
