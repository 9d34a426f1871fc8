import {
  actionInShort,
  actionNote,
  capitalised,
  inWords,
  type State,
  type Treaty,
  type TreatyAction,
  treatyActionsOf,
  treatyStatusOf,
  type View,
} from '@acquis/domain';
import type { Asked } from './acts.js';
import { type Entry, fromRecord, inWordsAlone } from './entry.js';

const confirmation = (action: TreatyAction): string =>
  [action.attestation === 'official' ? 'confirmed by an official source' : null, actionNote(action)]
    .filter(Boolean)
    .join('; ');

/** A line that rests on no source: it says what the record lacks. */
function nothing(treaty: Treaty, view: View): Entry {
  const status = inWords(treatyStatusOf(treaty, view.day));
  return {
    ...inWordsAlone(
      `${treaty.shortName}: no act of it is in the record`,
      `It may have acted all the same · the treaty: ${status}`,
    ),
    reference: { collection: 'treaties', id: treaty.id },
  };
}

/** Where the state stands towards each treaty: every act in the record, or that there is none. */
export function towardsTreaties({ id }: State, view: View, asked: Asked = () => true): readonly Entry[] {
  const actions = treatyActionsOf(id, view);
  return view.treaties.find(asked).flatMap((treaty) => {
    const own = actions.filter((action) => action.treaty === treaty.id);
    if (own.length === 0) return [nothing(treaty, view)];
    return own.map((action) => ({
      on: action.on,
      text: capitalised(actionInShort(action, view)),
      note: confirmation(action),
      ...fromRecord({ collection: 'treaty-actions', id: action.id }, action),
    }));
  });
}
