import { compareText, type Day, lastChange } from '@acquis/domain';
import { nameOf, pageOf, type Subject, selfOf, titleOf } from '../told/subject.js';
import type { FeedEntry } from './entry.js';

/** A feed: what it is of, and its entries, those changed last first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** The address of the feed. */
  readonly self: string;
  /** Where the same is shown to people or, where there is no site, to programs. */
  readonly page: string;
  /** When an entry was last updated. */
  readonly updated: Day;
  readonly entries: readonly FeedEntry[];
}

/** Who says so, in every feed. */
export const feedAuthor = 'The Acquis contributors';

/** What every feed says of itself. */
export const feedDescription =
  'From the record of Acquis, the open observatory of United Nations cyber diplomacy. Published: when it became public. Updated: when our record of it last changed.';

/** The terms of what feeds hold. */
export const feedRights = 'CC BY 4.0, The Acquis contributors';

/** A feed is for what is new: all there is stands in the list. */
const mostEntries = 100;

function changedLast(a: FeedEntry, b: FeedEntry): number {
  return compareText(b.updated, a.updated) || compareText(b.published, a.published) || compareText(a.id, b.id);
}

/** Makes a feed of those entries that changed last, at most a hundred. */
export function feedOf(entries: readonly FeedEntry[], subject: Subject, suffix: string): Feed {
  const chosen = [...entries].sort(changedLast).slice(0, mostEntries);
  return {
    id: nameOf(subject),
    title: titleOf(subject),
    self: selfOf(subject, suffix),
    page: pageOf(subject),
    updated: chosen[0]?.updated ?? lastChange,
    entries: chosen,
  };
}
