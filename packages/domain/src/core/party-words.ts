import type { Item } from './collection.js';
import type { View } from './view.js';
import { listInWords } from './words.js';

/** Who acts or speaks; all three are null where the state was not yet known on the day. */
export interface Party {
  readonly state: string | null;
  readonly coalition: string | null;
  readonly name: string | null;
}

/** Parties as items that point to their records. */
export function partyItems(parties: readonly Party[], view: View): readonly Item[] {
  return parties.flatMap(({ state, coalition, name }): Item[] => {
    if (name !== null) return [{ text: name }];
    const reference =
      state !== null
        ? { collection: 'states' as const, id: state }
        : coalition !== null
          ? { collection: 'coalitions' as const, id: coalition }
          : null;
    const text = reference && (view.of(reference.collection).lookup(reference.id)?.title ?? view.nameOf(reference));
    return reference && text ? [{ text, reference }] : [];
  });
}

/** Parties in words: `France and Egypt`; with more than a few, the first and how many more. */
export function partiesInWords(parties: readonly Party[], view: View, most = 4): string {
  const names = partyItems(parties, view).map(({ text }) => text);
  return names.length > most
    ? `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`
    : listInWords(names);
}
