import { statedAt } from '../core/dated-value.js';
import type { Day } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { JointStatement } from '../joint-statements/schema.js';
import type { State } from '../states/schema.js';
import type { Endorsement } from './schema.js';

/** The latest list of endorsers known on a day; undefined where there was none. */
export function listOn({ lists }: Endorsement, day: Day): Endorsement['lists'][number] | undefined {
  return statedAt(lists, day);
}

/** The texts whose latest list with names holds a state, by the view's day. */
export function endorsementsOf(state: State['id'], view: View): readonly Endorsement[] {
  return view.endorsements.all().filter(({ lists }) =>
    statedAt(
      lists.filter(({ states }) => states.length > 0),
      view.day,
    )?.states.includes(state),
  );
}

/** The joint statements that name a state as a member, by the view's day. */
export function jointStatementsOf(state: State['id'], view: View): readonly JointStatement[] {
  return view['joint-statements'].all().filter(({ members }) => members.includes(state));
}
