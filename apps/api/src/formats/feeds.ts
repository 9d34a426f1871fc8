import { atomOf } from '../feeds/atom.js';
import { happeningEntry, recordEntry } from '../feeds/entry.js';
import { type Feed, feedOf } from '../feeds/feed.js';
import { jsonFeedOf } from '../feeds/json-feed.js';
import type { Subject } from '../told/subject.js';
import type { HappeningFormat } from './happening-format.js';
import { happeningsOf } from './happenings-of.js';
import type { Origin, RecordFormat, Written } from './record-format.js';

type Media = Pick<RecordFormat, 'suffix' | 'mediaType' | 'type'>;
type Write = (feed: Feed) => string;

const atom: Media = { suffix: 'atom', mediaType: 'application/atom+xml', type: 'application/atom+xml; charset=utf-8' };
const jsonFeed: Media = {
  suffix: 'feed.json',
  mediaType: 'application/feed+json',
  type: 'application/feed+json; charset=utf-8',
};

function happeningsFeed(media: Media, write: Write): HappeningFormat {
  return {
    ...media,
    happenings: (happenings, subject: Subject) => {
      const entries = happenings.map((each) => happeningEntry(subject.view, each, subject.service));
      return write(feedOf(entries, subject, media.suffix));
    },
  };
}

function recordEntries(records: readonly Written[], { name, view, service }: Origin) {
  return records.flatMap(({ id }) => {
    const record = view.of(name).lookup(id);
    return record ? [recordEntry(view, name, record, service)] : [];
  });
}

/** A list as a feed of its records; one record as a feed of what happens with it. */
function recordsFeed(media: Media, write: Write): RecordFormat {
  const { happenings } = happeningsFeed(media, write);
  return {
    ...media,
    list: (records, origin) => write(feedOf(recordEntries(records, origin), origin, media.suffix)),
    record: (record, origin) => happenings(happeningsOf([record], origin), origin),
  };
}

/** Happenings as feeds, those our record of which changed last first. */
export const happeningsFeeds: readonly HappeningFormat[] = [
  happeningsFeed(atom, atomOf),
  happeningsFeed(jsonFeed, jsonFeedOf),
];

/** Records as feeds, those changed last first. */
export const recordsFeeds: readonly RecordFormat[] = [recordsFeed(atom, atomOf), recordsFeed(jsonFeed, jsonFeedOf)];
