import type { Decision, View } from '@acquis/domain';
import { type Movement, movement } from '../movement/movement.js';
import { Refusal } from '../refusal.js';
import { tracksStore } from '../store/tracks-store.js';

/** Who voted otherwise from one decision to the next, or why that cannot be said. */
export type Step =
  | ({ readonly computed: true } & Omit<Movement, 'inputs' | 'method'> & { readonly notes: readonly string[] })
  | { readonly computed: false; readonly votes: readonly [string, string]; readonly reason: string };

function step(from: Decision, to: Decision, view: View): Step {
  try {
    const { inputs, method, ...found } = movement(tracksStore(view), from.id, to.id, view);
    return { computed: true, ...found, notes: inputs.notes };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { computed: false, votes: [from.id, to.id], reason: error.message };
  }
}

/** From each decision to the next of those compared, who voted otherwise. */
export function movementsOf(decisions: readonly Decision[], view: View): { readonly movements: readonly Step[] } {
  return {
    movements: decisions.slice(1).flatMap((to, index) => {
      const from = decisions[index];
      return from ? [step(from, to, view)] : [];
    }),
  };
}
