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
import { words } from '@/words/state';

const confirmation = (action: TreatyAction): string =>
  [action.attestation === 'official' ? words.confirmedOfficially : null, actionNote(action)].filter(Boolean).join('; ');

/** A line that rests on no source: it says what the record lacks. */
function nothing(treaty: Treaty, view: View): Entry {
  const status = inWords(treatyStatusOf(treaty, view.day));
  return {
    ...inWordsAlone(words.noActInRecord(treaty.shortName), words.mayHaveActed(status)),
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
