import { membershipsOn } from '../coalitions/queries.js';
import type { Coalition } from '../coalitions/schema.js';
import { type Day, earliest, latest } from '../core/edtf.js';
import type { View } from '../core/view.js';
import type { State } from '../states/schema.js';
import type { Position } from './schema.js';

/** The stance in the words of the issue's spectrum; null where the issue is not known on the view's day. */
export function stanceInWords({ about, stance }: Position, view: View): string | null {
  const issue = about.collection === 'issues' ? view.issues.lookup(about.id) : undefined;
  return issue?.spectrum.find(({ id }) => id === stance)?.label ?? null;
}

/** The positions known on the view's day that took the place of one. */
export function replacementsOf({ id }: Position, view: View): readonly Position[] {
  return view.positions.find(({ replaces }) => replaces.includes(id));
}

/** The day whose membership says for whom a group spoke: the first of its date, or the view's where it is undated. */
function dayOf({ on }: Position, view: View): Day {
  if (!on) return view.day;
  return latest(on) > view.day ? view.day : earliest(on);
}

/** For a group's position, the States known to belong to the group on the day of the position. */
export function membersBehind(position: Position, view: View): readonly State['id'][] {
  const { coalition } = position.holder;
  if (!coalition) return [];
  const day = dayOf(position, view);
  const known = membershipsOn({ id: coalition }, day);
  const later = known.length > 0 || !position.on ? known : membershipsOn({ id: coalition }, latest(position.on));
  return later.flatMap(({ state }) => state ?? []);
}

/** A state's positions, kept apart by who speaks. */
export interface PositionsOfState {
  /** In its own voice. */
  readonly own: readonly Position[];
  /** Those of groups it belonged to on their day: theirs, not the state's own. */
  readonly ofGroups: readonly Position[];
  /** Ascribed to it by others. */
  readonly ascribed: readonly Position[];
}

/** The positions of a state known on the view's day, kept apart by who speaks. */
export function positionsOfState({ id }: Pick<State, 'id'>, view: View): PositionsOfState {
  const held = view.positions.find(({ holder }) => holder.state === id);
  return {
    own: held.filter(({ voice }) => voice === 'own'),
    ofGroups: view.positions.find(
      (position) => position.voice !== 'third-party' && membersBehind(position, view).includes(id),
    ),
    ascribed: held.filter(({ voice }) => voice === 'third-party'),
  };
}

/** The positions of a group known on the view's day. */
export function positionsOfCoalition({ id }: Pick<Coalition, 'id'>, view: View): readonly Position[] {
  return view.positions.find(({ holder }) => holder.coalition === id);
}
