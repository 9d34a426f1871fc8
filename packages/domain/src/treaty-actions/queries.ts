import { compareEdtf, compareText } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { TreatyAction } from './schema.js';

function inOrder(a: TreatyAction, b: TreatyAction): number {
  if (a.on === null || b.on === null) return a.on === b.on ? compareText(a.id, b.id) : a.on === null ? 1 : -1;
  return compareEdtf(a.on, b.on) || (a.order ?? Infinity) - (b.order ?? Infinity) || compareText(a.id, b.id);
}

/** The actions on a treaty known on the view's day, oldest first, undated ones last. */
export function actionsOn(treaty: TreatyAction['treaty'], view: View): readonly TreatyAction[] {
  return view['treaty-actions'].find({ treaty }).toSorted(inOrder);
}

/** The treaty actions of a state known on the view's day, oldest first, undated ones last. */
export function treatyActionsOf(state: NonNullable<TreatyAction['state']>, view: View): readonly TreatyAction[] {
  return view['treaty-actions'].find({ state }).toSorted(inOrder);
}

/** Who acted, as named on the view's day; null: not named in the sources. */
export function actorName({ state, otherActor }: TreatyAction, view: View): string | null {
  if (state) return view.nameOf({ collection: 'states', id: state });
  return otherActor ? view.nameOf({ collection: 'coalitions', id: otherActor }) : null;
}
