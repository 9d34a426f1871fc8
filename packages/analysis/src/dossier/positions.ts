import {
  count,
  holderItem,
  limitsOf,
  type Position,
  positionsOfState,
  replacementsOf,
  type State,
  stanceInWords,
  type View,
} from '@acquis/domain';
import { type Entry, fromRecord, newestFirst, noteOf } from './entry.js';

/** Positions kept apart by who speaks. */
export interface Voices {
  /** In its own voice. */
  readonly own: readonly Entry[];
  /** Those of groups it belonged to on their day: theirs, not its own. */
  readonly ofGroups: readonly Entry[];
  /** Ascribed to it by others. */
  readonly ascribed: readonly Entry[];
}

function entryOf(position: Position, view: View, holder: string | null): Entry {
  const stance = stanceInWords(position, view) ?? position.stance;
  const later = replacementsOf(position, view).length > 0 && 'since replaced by a later one';
  // The date stands beside the line already.
  const limits = limitsOf(position).slice(0, position.on ? -1 : undefined);
  return {
    on: position.on,
    inferred: position.directness === 'inferred',
    text: `${view.nameOf(position.about)}: ${stance}`,
    note: noteOf(holder, ...limits.filter((limit) => limit !== 'unverified'), later),
    ...fromRecord({ collection: 'positions', id: position.id }, position),
  };
}

/** How many positions stand in a state’s own voice, and how many of these were only inferred: `3 positions in its own voice (1 of them inferred …)`. */
export function ownInWords(own: readonly Entry[]): string {
  const inferred = own.filter((entry) => entry.inferred).length;
  const total = own.length === 0 ? 'no position' : count(own.length, 'position');
  const apart = inferred > 0 ? ` (${inferred} of them inferred from other texts or acts)` : '';
  return `${total} in its own voice${apart}`;
}

/** The positions of a state on what is asked, newest first, kept apart by who speaks. */
export function voicesOf(state: State, view: View, asked: (position: Position) => boolean = () => true): Voices {
  const { own, ofGroups, ascribed } = positionsOfState(state, view);
  const entries = (positions: readonly Position[], named: boolean) =>
    newestFirst(
      positions
        .filter(asked)
        .map((position) => entryOf(position, view, named ? holderItem(position, view).text : null)),
    );
  return { own: entries(own, false), ofGroups: entries(ofGroups, true), ascribed: entries(ascribed, false) };
}
