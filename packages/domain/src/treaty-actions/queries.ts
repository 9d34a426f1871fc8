import { compareEdtf, compareText } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { TreatyAction } from './schema.js';

/** By date, then by the number in the order of such acts, then by the name of who acted; undated ones last. */
function inOrder(view: View): (a: TreatyAction, b: TreatyAction) => number {
  const name = (action: TreatyAction) => actorName(action, view) ?? '';
  return (a, b) => {
    if ((a.on === null) !== (b.on === null)) return a.on === null ? 1 : -1;
    return (
      compareEdtf(a.on ?? '9999', b.on ?? '9999') ||
      (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
      name(a).localeCompare(name(b), 'en') ||
      compareText(a.id, b.id)
    );
  };
}

/** The actions on a treaty known on the view's day, oldest first, undated ones last; only some of them where it is said which. */
export function actionsOn(
  treaty: TreatyAction['treaty'],
  view: View,
  isWanted: (action: TreatyAction) => boolean = () => true,
): readonly TreatyAction[] {
  return view['treaty-actions'].find({ treaty }).filter(isWanted).toSorted(inOrder(view));
}

/** The treaty actions of a state known on the view's day, oldest first, undated ones last. */
export function treatyActionsOf(state: NonNullable<TreatyAction['state']>, view: View): readonly TreatyAction[] {
  return view['treaty-actions'].find({ state }).toSorted(inOrder(view));
}

/** Who acted, as named on the view's day; null: not named in the sources. */
export function actorName({ state, otherActor }: TreatyAction, view: View): string | null {
  if (state) return view.nameOf({ collection: 'states', id: state });
  return otherActor ? view.nameOf({ collection: 'coalitions', id: otherActor }) : null;
}
