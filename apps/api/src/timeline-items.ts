import {
  concernedIn,
  type DatedHappening,
  type Edtf,
  earliest,
  latest,
  presentedHappening,
  type View,
} from '@acquis/domain';
import type { Item } from './listing.js';

const kept = new WeakMap<View, readonly Item[]>();

/** The happenings known on the view's day, oldest first, each serialised once a day. */
export function timelineItems(view: View): readonly Item[] {
  const known = kept.get(view);
  if (known) return known;
  const items = view.timeline().map((happening): Item => {
    const { id, on, tracks, collection, status } = happening;
    const values = {
      track: tracks,
      collection: [collection],
      process: concernedIn('processes', happening, view),
      state: concernedIn('states', happening, view),
      status: [status],
    };
    return { id, key: on, json: JSON.stringify(presentedHappening(happening)), values };
  });
  kept.set(view, items);
  return items;
}

/** The happenings that may have been between the first day of one date and the last day of another. */
export function between(items: readonly Item[], from: Edtf | undefined, to: Edtf | undefined): readonly Item[] {
  const first = from === undefined ? undefined : earliest(from);
  const last = to === undefined ? undefined : latest(to);
  return items.filter(
    ({ key }) => (first === undefined || latest(key) >= first) && (last === undefined || earliest(key) <= last),
  );
}

/** The happenings that items of the timeline stand for, in the order of the items. */
export function happeningsAmong(view: View, items: readonly Item[]): readonly DatedHappening[] {
  const byId = new Map(view.timeline().map((happening) => [happening.id, happening]));
  return items.flatMap(({ id }) => byId.get(id) ?? []);
}
