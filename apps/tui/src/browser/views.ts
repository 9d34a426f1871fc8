import {
  acquis,
  type CollectionName,
  capitalised,
  descriptorOf,
  inListOrder,
  kindNames,
  type View,
} from '@acquis/domain';
import { compareEntries } from '../views/compare/entries.js';
import { aloneLines, standingLines } from '../views/now/standing.js';
import { richOf } from '../views/rich.js';
import { findEverywhere } from '../views/search/find.js';
import type { Context } from './binding.js';
import { type Entry, happeningEntry, plainEntry, recordEntries } from './entry.js';
import type { BrowserState } from './state.js';

/** What of the state a list depends on, beside the day. */
export type Asked = Pick<BrowserState, 'query' | 'compared'>;

/** Something to browse: where things stand, the timeline, a kind of record, a comparison, a search. */
export interface ScreenView {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Where the keys of its records are pressed. */
  readonly context: Context;
  readonly entries: (view: View, asked: Asked) => readonly Entry[];
  /** What its list depends on beside the day, as one text. */
  readonly depends?: (asked: Asked) => string;
  /** How many entries there are, where that can be told without making them. */
  readonly size?: (view: View) => number;
}

function collectionView<K extends CollectionName>(name: K): ScreenView {
  const { label, description } = descriptorOf(name);
  return {
    name,
    label: capitalised(label.many),
    description,
    context: richOf(name)?.context ?? 'record',
    entries: (view) => recordEntries(view, name),
    size: (view) => inListOrder(view, name).length,
  };
}

/** Tracks are known on every day, so that the first frame needs nothing of the record but them. */
const now: ScreenView = {
  name: 'now',
  label: 'Now',
  description: 'Where things stand: what comes next, what awaits an outcome, the latest decisions.',
  context: 'record',
  size: () => acquis.tracks.all().length + 1,
  entries: (view) => [
    plainEntry('', 'All tracks', (width) => view.now().flatMap((each) => standingLines(each, view, width))),
    ...acquis.tracks
      .all()
      .toSorted((a, b) => a.position - b.position)
      .map(({ id, shortName }) =>
        plainEntry(id, shortName, (width) => view.now(id).flatMap((each) => aloneLines(each, view, width)), {
          reference: { collection: 'tracks', id },
          tracks: [id],
        }),
      ),
  ],
};

const timeline: ScreenView = {
  name: 'timeline',
  label: 'Timeline',
  description: 'Everything dated in the record, newest first.',
  context: 'record',
  entries: (view) => [...view.timeline()].reverse().map((happening) => happeningEntry(view, happening)),
};

const compare: ScreenView = {
  name: 'compare',
  label: 'Compare',
  description: 'States, processes or decisions side by side, chosen with x in their lists.',
  context: 'record',
  entries: (view, { compared }) => compareEntries(view, compared),
  depends: ({ compared }) => JSON.stringify(compared ?? null),
};

const search: ScreenView = {
  name: 'search',
  label: 'Search',
  description: 'Every kind of record by words, symbols, ids and names, as you type.',
  context: 'record',
  entries: (view, { query }) => findEverywhere(view, query),
  depends: ({ query }) => query,
  size: () => 0,
};

const inOrder = [...kindNames].sort((a, b) => descriptorOf(a).order - descriptorOf(b).order);

/** The kinds with a view of their own, in the order of the first line of the screen. */
const first: readonly CollectionName[] = ['decisions', 'states', 'processes', 'issues', 'treaties'];

/** The views the first line of the screen names; each has its number. */
export const namedViews: readonly ScreenView[] = [now, timeline, ...first.map((name) => collectionView(name)), compare];

/** Everything there is to browse, in order. */
export const screenViews: readonly ScreenView[] = [
  ...namedViews,
  search,
  ...inOrder.filter((name) => !first.includes(name)).map((name) => collectionView(name)),
];
