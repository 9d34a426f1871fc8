import { type CollectionName, compareEdtf, compareText, descriptorOf } from '@acquis/domain';
import type { ListItem } from './item.js';

/** How a list of records can be ordered; a hyphen turns the order round. */
export const orders = ['date', '-date', 'title', '-title', 'id', '-id', 'updated', '-updated'] as const;

/** One of the ways to order a list of records. */
export type Order = (typeof orders)[number];

/** The order a list of a collection has by itself. */
export function usualOrder(name: CollectionName): Order {
  return descriptorOf(name).listed === 'newest-first' ? '-date' : 'title';
}

type Compare = (a: ListItem, b: ListItem) => number;

const byId: Compare = (a, b) => compareText(a.id, b.id);
const byTouch: Compare = (a, b) => compareText(a.touched, b.touched);
const byTitle: Compare = (a, b) => compareText(a.title, b.title);

/** By date; records without one come last, by title, whichever way round. */
function byDate(direction: 1 | -1): Compare {
  return (a, b) => {
    if (a.date !== null && b.date !== null) return direction * compareEdtf(a.date, b.date);
    if (a.date === b.date) return byTitle(a, b);
    return a.date === null ? 1 : -1;
  };
}

function turned(compare: Compare): Compare {
  return (a, b) => compare(b, a);
}

const comparing: Readonly<Record<Order, Compare>> = {
  date: byDate(1),
  '-date': byDate(-1),
  title: byTitle,
  '-title': turned(byTitle),
  id: byId,
  '-id': turned(byId),
  updated: byTouch,
  '-updated': turned(byTouch),
};

/** The records in an order; those it does not tell apart are by id. */
export function inOrderOf<T extends ListItem>(items: readonly T[], order: Order): readonly T[] {
  return items.toSorted((a, b) => comparing[order](a, b) || byId(a, b));
}
