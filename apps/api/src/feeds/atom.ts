import { Feed as AtomFeed } from 'feed';
import { startOf } from '../told/touched.js';
import { type Feed, feedAuthor, feedDescription, feedRights } from './feed.js';

/** Plain text as HTML, which is what Atom's readers are given. */
function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll('\n', '<br/>');
}

/** A feed as Atom (RFC 4287). */
export function atomOf({ id, title, self, page, updated, entries }: Feed): string {
  const feed = new AtomFeed({
    id,
    title,
    description: feedDescription,
    updated: startOf(updated),
    generator: 'Acquis',
    author: { name: feedAuthor },
    link: page,
    feed: self,
    copyright: feedRights,
  });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: asHtml(entry.title),
      link: entry.url,
      date: startOf(entry.updated),
      published: startOf(entry.published),
      description: asHtml(entry.text()),
      category: entry.tags.map((name) => ({ name, term: name })),
    });
  }
  return feed.atom1();
}
