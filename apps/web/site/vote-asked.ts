import { callsByName, type Decision, type MemberVote, type State, type View, voteOf } from '@acquis/domain';

/** How a state stands in a recorded vote, as a text asks for it. */
export interface AskedVote {
  readonly state: State;
  readonly decision: Decision;
  readonly vote: MemberVote;
}

const resolution = /(?:A\/RES\/|(?<![\w/]))(\d{2}\/\d{1,3})(?![\d/])/gi;

/** The states a text names; a name inside a longer one, as Guinea in Equatorial Guinea, is not meant. */
function statesNamed(text: string, view: View): readonly State[] {
  const holds = (whole: string, name: string) => callsByName(whole, { one: name, many: name });
  const named = view.states
    .all()
    .flatMap((state) =>
      [state.title, ...state.aliases]
        .filter((name) => name.length > 3 && holds(text, name))
        .map((name) => ({ state, name: name.toLowerCase() })),
    );
  const meant = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name) && holds(other.name, name)),
  );
  return [...new Set(meant.map(({ state }) => state))];
}

/**
 * The votes a text asks for by naming states and resolutions: "how did Kenya vote on 78/237" asks for one. Only votes that are known
 * by member are found.
 */
export function votesAsked(text: string, view: View): readonly AskedVote[] {
  const symbols = [...text.matchAll(resolution)].map(([, number]) => `A/RES/${number}`);
  if (symbols.length === 0) return [];
  const decisions = view.decisions.find((each) => each.symbol !== null && symbols.includes(each.symbol));
  const states = statesNamed(text, view);
  return decisions.flatMap((decision) =>
    states.flatMap((state) => {
      const vote = voteOf(state.id, decision);
      return vote === undefined ? [] : [{ state, decision, vote }];
    }),
  );
}
