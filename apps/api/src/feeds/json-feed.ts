import { startOf } from '../told/start-of.js';
import { type Feed, feedAuthor, feedDescription } from './feed.js';

/** A feed as JSON Feed 1.1. */
export function jsonFeedOf({ title, self, page, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description: feedDescription,
    authors: [{ name: feedAuthor }],
    language: 'en',
    items: entries.map(({ id, url, title: heading, text, published, updated, tags }) => ({
      id,
      url,
      title: heading,
      content_text: text(),
      date_published: startOf(published).toISOString(),
      date_modified: startOf(updated).toISOString(),
      tags,
    })),
  });
}
