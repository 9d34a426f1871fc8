import { type CollectionName, type DatedHappening, inListOrder, type Pillar, type View } from '@acquis/domain';

/** The kinds of record that stand under an agenda item, in the order they are shown. */
export const underItems = ['norms', 'measures', 'mechanisms', 'issues'] as const satisfies readonly CollectionName[];

/** One of the kinds under an agenda item. */
export type UnderItem = (typeof underItems)[number];

/** The records of a kind under an agenda item, by id, in the order of their list. */
export interface ItemGroup {
  readonly name: UnderItem;
  readonly ids: readonly string[];
}

/** The agenda items known on the view's day, in their usual order. */
export function itemsOf(view: View): readonly Pillar[] {
  return [...view.pillars.all()].sort((a, b) => a.ordinal - b.ordinal);
}

/** What stands under an agenda item, kind by kind; kinds without a record are left out. */
export function groupsOf(item: Pillar, view: View): readonly ItemGroup[] {
  return underItems
    .map((name) => ({
      name,
      ids: inListOrder(view, name).flatMap(({ id, pillar }) => (pillar === item.id ? [String(id)] : [])),
    }))
    .filter(({ ids }) => ids.length > 0);
}

/** What has happened to each record by the view's day, earliest first, by collection and id. */
export function historiesOf(view: View): ReadonlyMap<string, readonly DatedHappening[]> {
  const wanted = new Set<CollectionName>(underItems);
  const histories = new Map<string, DatedHappening[]>();
  for (const happening of view.timeline()) {
    if (!wanted.has(happening.collection)) continue;
    const key = `${happening.collection} ${happening.record}`;
    histories.set(key, [...(histories.get(key) ?? []), happening]);
  }
  return histories;
}
