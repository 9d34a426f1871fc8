import { type State, stateInSentence } from '@acquis/domain';

/** The record, or a view of it. */
interface Named {
  readonly states: { readonly lookup: (id: string) => State | undefined };
}

/** States that voted and have no successor in the United Nations, by the code a store has for them. */
const pastStates: Readonly<Record<string, string>> = {
  csk: 'Czechoslovakia',
  ddr: 'German Democratic Republic',
  ymd: 'Democratic Yemen',
  yug: 'Yugoslavia',
  zanzibar: 'Zanzibar',
};

/** The name of a state of a store: of the record, else that of a state of the past, else its code. */
export function stateName({ states }: Named, id: string): string {
  return states.lookup(id)?.title ?? pastStates[id] ?? id.toUpperCase();
}

/** The name of a state of a store as it stands inside a sentence, with its article. */
export function stateNameInSentence(view: Named, id: string): string {
  const state = view.states.lookup(id);
  return state ? stateInSentence(state) : stateName(view, id);
}
