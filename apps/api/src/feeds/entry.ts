import {
  type CollectionName,
  type DatedHappening,
  type Day,
  descriptorOf,
  type Kinds,
  knownSince,
  lastTouched,
  latest,
  type View,
} from '@acquis/domain';
import { pageOrRecord } from '../links.js';
import type { Service } from '../service.js';
import { tag } from '../told/tag.js';
import { toldOfHappening, toldOfRecord } from '../told/told.js';

/** What a feed says of one record or happening. */
export interface FeedEntry {
  /** A tag URI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** When it became public in the world. */
  readonly published: Day;
  /** When our record of it was last entered, read again or corrected; never before it was published. */
  readonly updated: Day;
  /** Plain text, written when it is needed. */
  readonly text: () => string;
  /** The tracks it belongs to, by name. */
  readonly tags: readonly string[];
}

function trackNames(view: View, tracks: readonly string[]): readonly string[] {
  return tracks.map((id) => view.nameOf({ collection: 'tracks', id }));
}

/** A happening in a feed. A date stated anew is news, and another entry. */
export function happeningEntry(view: View, happening: DatedHappening, service: Service): FeedEntry {
  const { id, collection, record, title, stated, on, tracks } = happening;
  const reference = { collection, id: record };
  const published = latest(stated ?? on);
  return {
    id: tag(id),
    title,
    url: pageOrRecord(service, reference),
    published,
    updated: lastTouched(view, reference, published),
    text: () => toldOfHappening(view, happening),
    tags: trackNames(view, tracks),
  };
}

/** A record in a feed. The vocabulary that other records are written in is as old as its entry. */
export function recordEntry<K extends CollectionName>(
  view: View,
  name: K,
  record: Kinds[K],
  service: Service,
): FeedEntry {
  const { since } = descriptorOf(name);
  const { id, title, tracks, recorded } = record;
  const reference = { collection: name, id };
  const published = since(record) === 'always' ? recorded : (knownSince(reference) ?? recorded);
  return {
    id: tag(`${name}/${id}`),
    title,
    url: pageOrRecord(service, reference),
    published,
    updated: lastTouched(view, reference, published),
    text: () => toldOfRecord(view, name, record),
    tags: trackNames(view, tracks),
  };
}
