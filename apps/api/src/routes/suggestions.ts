import { type CollectionName, kindNames, suggestIds, type View } from '@acquis/domain';
import { address, type Pairs, pathOf } from '../links.js';
import type { Service } from '../service.js';

/** A record that may have been meant. */
export interface Suggestion {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** A record as a suggestion, with its address as of the day asked for. */
export function suggestion(
  view: View,
  collection: CollectionName,
  id: string,
  service: Service,
  pairs: Pairs,
): Suggestion {
  return {
    collection,
    id,
    title: view.nameOf({ collection, id }),
    url: `${service.apiUrl}${address(pathOf(collection, id), pairs)}`,
  };
}

/** What may have been meant by an id a collection does not have: records of other collections with it, then the nearest ids. */
export function suggestionsFor(
  view: View,
  name: CollectionName,
  text: string,
  service: Service,
  pairs: Pairs,
): readonly Suggestion[] {
  const elsewhere = kindNames.flatMap((other) => {
    const record = other === name ? undefined : view.of(other).lookup(text);
    return record ? [suggestion(view, other, record.id, service, pairs)] : [];
  });
  const isKnown = (id: string) => view.isKnown({ collection: name, id });
  const near = suggestIds(name, text, 5, isKnown).map((id) => suggestion(view, name, id, service, pairs));
  return [...elsewhere, ...near];
}
