import { type CollectionName, isCollection, type Reference, type View } from '@acquis/domain';
import { citedOf, sentenceOf } from '@acquis/domain/cite';

/** Where records are published, as the surroundings say. */
export interface Published {
  readonly site?: string | undefined;
}

function cited<K extends CollectionName>(view: View, name: K, id: string, { site }: Published): string {
  const record = view.of(name).lookup(id);
  if (!record) return '';
  const found = citedOf(view, name, record, { siteUrl: site, apiUrl: '' });
  return sentenceOf(site === undefined ? { ...found, url: `acquis ${name} ${id} --as-of ${view.day}` } : found);
}

/** How a record is cited, in a sentence; where no site is set, with the command that shows it. */
export function citationOf({ collection, id }: Reference, view: View, published: Published): string {
  return isCollection(collection) ? cited(view, collection, id, published) : '';
}

/** Where the first source of a record with a public address can be read: its own, if it is a source; undefined: none has one. */
export function sourceOf({ collection, id }: Reference, view: View): string | undefined {
  if (!isCollection(collection)) return undefined;
  const own = collection === 'sources' ? [id] : [];
  const read =
    view
      .of(collection)
      .lookup(id)
      ?.citations.map(({ source }) => source) ?? [];
  return (
    [...own, ...read]
      .map((source) => view.sources.lookup(source)?.url)
      .find((url) => url !== undefined && url !== null && /^https?:\/\//.test(url)) ?? undefined
  );
}
