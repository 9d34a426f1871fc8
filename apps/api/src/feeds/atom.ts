import { XMLBuilder } from 'fast-xml-parser';
import { startOf } from '../told/start-of.js';
import type { FeedEntry } from './entry.js';
import { type Feed, feedAuthor, feedDescription, feedRights } from './feed.js';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

/** Plain text as HTML, which is what Atom's readers are given. */
function asHtml(text: string): object {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return { '@type': 'html', '#text': escaped.replaceAll('\n', '<br/>') };
}

function entryOf({ id, title, url, published, updated, text, tags }: FeedEntry): object {
  return {
    id,
    title: asHtml(title),
    link: { '@rel': 'alternate', '@href': url },
    published: startOf(published).toISOString(),
    updated: startOf(updated).toISOString(),
    summary: asHtml(text()),
    category: tags.map((name) => ({ '@term': name, '@label': name })),
  };
}

/** A feed as Atom (RFC 4287). */
export function atomOf({ id, title, self, page, updated, entries }: Feed): string {
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id,
    title,
    subtitle: feedDescription,
    updated: startOf(updated).toISOString(),
    author: { name: feedAuthor },
    generator: 'Acquis',
    rights: feedRights,
    link: [
      { '@rel': 'alternate', '@href': page },
      { '@rel': 'self', '@href': self },
    ],
    entry: entries.map(entryOf),
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ feed })}`;
}
