import type { View } from '@acquis/domain';
import { answered } from '../answered.js';
import { type Cohesion, cohesion } from '../cohesion/cohesion.js';
import { tracksStore } from '../store/tracks-store.js';

/** A coalition or a regional group, by id. */
type Group = { readonly coalition: string } | { readonly region: string };

const kept = new WeakMap<View, Map<string, Cohesion | string>>();

/** How a group voted on the tracks, vote by vote, or in a sentence why that is not computed. Made once for a view. */
export function cohesionOf(group: Group, view: View): Cohesion | string {
  const made = kept.get(view) ?? new Map<string, Cohesion | string>();
  kept.set(view, made);
  const key = JSON.stringify(group);
  const result = made.get(key) ?? answered(() => cohesion(tracksStore(view), group));
  made.set(key, result);
  return result;
}
