import type { Day } from '@acquis/domain';
import names from './state-names.json' with { type: 'json' };

interface Meaning {
  readonly state: number;
  /** From this day the name means another state. */
  readonly later?: { readonly state: number; readonly from: Day };
}

/** Ids of the states that have ever voted, in the order of a store's columns: today's members, then those without successor. */
export const stateIds: readonly string[] = Object.keys(names.states);

const places = new Map(stateIds.map((id, place) => [id, place]));
const meanings = new Map<string, Meaning>();
for (const [id, known] of Object.entries(names.states)) {
  const state = places.get(id) ?? 0;
  for (const name of known) meanings.set(name, { state });
}
for (const { name, state, from } of names.later) {
  const before = meanings.get(name);
  if (before) meanings.set(name, { ...before, later: { state: places.get(state) ?? 0, from } });
}

/** The place in {@link stateIds} of the state that a name meant on a day; undefined: unknown. */
export function stateNamed(name: string, day: Day): number | undefined {
  const meaning = meanings.get(name);
  if (!meaning) return undefined;
  return meaning.later && day >= meaning.later.from ? meaning.later.state : meaning.state;
}

/** The place in {@link stateIds} of a three-letter code in any case; undefined: unknown. */
export function stateCoded(code: string): number | undefined {
  return places.get(code.trim().toLowerCase());
}
