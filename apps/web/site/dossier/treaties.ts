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
import type { Asked } from './acts';
import { type Entry, fromRecord } from './entry';

const confirmation = (action: TreatyAction): string =>
  [action.attestation === 'official' ? 'confirmed by an official source' : null, actionNote(action)]
    .filter(Boolean)
    .join('; ');

function nothing(treaty: Treaty, view: View): Entry {
  const status = inWords(treatyStatusOf(treaty, view.day));
  return {
    on: null,
    text: `${treaty.shortName}: no act of it is in the record`,
    note: `It may have acted all the same · the treaty: ${status}`,
    ...fromRecord({ collection: 'treaties', id: treaty.id }, treaty),
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
