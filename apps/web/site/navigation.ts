import { type CollectionName, collections, type Day, descriptorOf, kindNames } from '@acquis/domain';

/** A place the furniture of a page links to. */
export interface Place {
  readonly path: string;
  readonly name: string;
}

const inHeader: readonly CollectionName[] = ['processes', 'meetings', 'decisions', 'documents', 'states', 'coalitions'];

/** A collection as a place. */
export interface CollectionPlace extends Place {
  readonly collection: CollectionName;
}

/** The place of a collection. */
export function placeOf(collection: CollectionName): CollectionPlace {
  const { many } = descriptorOf(collection).label;
  return { collection, path: `/${collection}`, name: many.charAt(0).toUpperCase() + many.slice(1) };
}

/** The places of the header, in order. */
export const headerPlaces: readonly Place[] = [
  { path: '/', name: 'Now' },
  { path: '/timeline', name: 'Timeline' },
  ...inHeader.map(placeOf),
  { path: '/data', name: 'Data' },
];

/** Every collection, in the order in which collections are listed. */
export const collectionPlaces: readonly CollectionPlace[] = [...kindNames]
  .sort((a, b) => collections[a].order - collections[b].order)
  .map(placeOf);

/** Whether a place is the one a path lies in. */
export function isIn(path: string, place: Place): boolean {
  return place.path === '/' ? path === '/' : path === place.path || path.startsWith(`${place.path}/`);
}

/** The day of the earliest happening the timeline draws. */
export const firstDay: Day = '1998-01-01';
