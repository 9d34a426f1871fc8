import {
  acquis,
  type CollectionName,
  callsByName,
  collections,
  collectionsCalled,
  type Day,
  descriptorOf,
  kindNames,
} from '@acquis/domain';
import { words } from '@/words/places';
import { views, workbench } from './views';

/** A place the furniture of a page links to. */
export interface Place {
  readonly path: string;
  readonly name: string;
}

/** A collection as a place. */
export interface CollectionPlace extends Place {
  readonly collection: CollectionName;
}

/** Places that belong together, under a name. */
export interface PlaceGroup {
  readonly name: string;
  readonly places: readonly Place[];
}

const inHeader: readonly CollectionName[] = ['processes', 'decisions', 'states', 'issues', 'treaties'];

const groups: Readonly<Record<string, readonly CollectionName[]>> = {
  [words.groupNegotiations]: [
    'processes',
    'meetings',
    'decisions',
    'documents',
    'proposals',
    'milestones',
    'tracks',
    'bodies',
  ],
  [words.groupStances]: [
    'states',
    'coalitions',
    'issues',
    'positions',
    'national-positions',
    'interventions',
    'joint-statements',
    'endorsements',
  ],
  [words.groupFramework]: [
    'pillars',
    'norms',
    'measures',
    'mechanisms',
    'treaties',
    'treaty-actions',
    'comparisons',
    'terms',
  ],
  [words.groupParticipation]: ['stakeholders', 'accreditations', 'people'],
  [words.groupSources]: ['sources', 'remarks', 'discrepancies', 'revisions'],
};

/** The place of a collection. */
export function placeOf(collection: CollectionName): CollectionPlace {
  const { many } = descriptorOf(collection).label;
  return { collection, path: `/${collection}`, name: many.charAt(0).toUpperCase() + many.slice(1) };
}

function holdsAny(collection: CollectionName): boolean {
  return acquis[collection].all().length > 0;
}

/** The places of the header, in order. */
export const headerPlaces: readonly Place[] = [
  { path: '/', name: words.now },
  { path: '/timeline', name: words.timeline },
  ...inHeader.filter(holdsAny).map(placeOf),
  { path: '/explore', name: words.explore },
  { path: '/what-if', name: words.whatIf },
  { path: '/data', name: words.data },
];

/** Every collection that holds a record, in the order in which collections are listed. */
export const collectionPlaces: readonly CollectionPlace[] = kindNames
  .filter(holdsAny)
  .sort((a, b) => collections[a].order - collections[b].order)
  .map(placeOf);

const placesOf = (named: Readonly<Record<string, string>>): readonly Place[] =>
  Object.entries(named).map(([path, name]) => ({ path, name }));

const byWhatTheyAreAbout: readonly PlaceGroup[] = Object.entries(groups).map(([name, members]) => ({
  name,
  places: members.filter(holdsAny).map(placeOf),
}));

/** Everything there is, what is wanted most first: the site's own views, then every collection that holds a record. */
export const placeGroups: readonly PlaceGroup[] = [
  { name: words.overview, places: placesOf(views).filter(({ path }) => !Object.hasOwn(workbench, path)) },
  ...byWhatTheyAreAbout.slice(0, 2),
  { name: words.workWithRecord, places: placesOf(workbench) },
  ...byWhatTheyAreAbout.slice(2),
];

/** The places a text calls by name: the site's own views, and whole collections that hold a record. */
export function placesCalled(text: string): readonly Place[] {
  return [
    ...Object.entries(views)
      .map(([path, name]) => ({ path, name }))
      .filter(({ name }) => callsByName(text, { one: name, many: name })),
    ...collectionsCalled(text).filter(holdsAny).map(placeOf),
  ];
}

/** Whether a place is the one a path lies in. */
export function isIn(path: string, place: Place): boolean {
  return place.path === '/' ? path === '/' : path === place.path || path.startsWith(`${place.path}/`);
}

/** The day of the earliest happening the timeline draws. */
export const firstDay: Day = '1998-01-01';
