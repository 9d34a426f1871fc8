import type { CollectionName, Kinds, View } from '@acquis/domain';
import { thingOf } from '@acquis/domain/linked-data';
import { pathOf } from '@/site/day';
import { siteUrl } from '@/site/settings';

interface Props<K extends CollectionName> {
  readonly view: View;
  readonly name: K;
  readonly record: Kinds[K];
}

/** What the page is about, for search engines: the record in the vocabulary of schema.org. */
export function LinkedData<K extends CollectionName>({ view, name, record }: Props<K>) {
  const origin = siteUrl();
  const thing = thingOf(name, record, {
    view,
    record: (reference) => `${origin}/v1${pathOf(reference)}`,
    page: (reference) => `${origin}${pathOf(reference)}`,
  });
  const text = JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{text}</script>;
}
