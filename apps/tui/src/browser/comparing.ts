import type { Extent } from './extent.js';
import type { BrowserState } from './state.js';

/** The most records that stand side by side. */
export const mostCompared = 4;

/** Sets the record on the screen beside others of its kind, or no longer; of another kind begins anew. */
export function setBeside(state: BrowserState, { entry }: Extent): BrowserState {
  if (!entry?.comparable) return { ...state, message: 'Only states, processes and decisions can be set side by side.' };
  const { collection: name, id } = entry.reference;
  const before = state.compared?.name === name ? state.compared.ids : [];
  const isIn = before.includes(id);
  if (!isIn && before.length === mostCompared)
    return { ...state, message: `${mostCompared} are side by side already; take one out with x.` };
  const ids = isIn ? before.filter((each) => each !== id) : [...before, id];
  const many = `${ids.length} side by side${ids.length > 1 ? ', in Compare' : '; choose another with x'}`;
  return {
    ...state,
    compared: { name, ids },
    message: `${entry.label}: ${isIn ? 'taken out' : 'set beside'}; ${many}.`,
  };
}
