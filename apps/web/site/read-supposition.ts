import { type Decision, type State, sortKey, type View, voteOf } from '@acquis/domain';
import { decisionRules } from '@acquis/domain/rules';
import { words } from '@/words/what-if';
import { type RawQuery, valuesOf } from './query';
import { type Reading, readRecord } from './reading';
import { type Figure, figures, type SupposedVote, type Supposition, supposedVotes } from './supposition';

const majorities = ['simple', 'two-thirds'] as const;
const votesInWords = supposedVotes.join(', ');

function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text);
}

function pairsIn(query: RawQuery): readonly (readonly [state: string, vote: string])[] {
  const written = [...valuesOf(query, 'flip'), ...valuesOf(query, 'give')].map((text) => {
    const [state = '', vote = ''] = text.split(':');
    return [state, vote] as const;
  });
  const [state] = valuesOf(query, 'state');
  const [vote] = valuesOf(query, 'vote');
  return state && vote ? [...written.filter(([earlier]) => earlier !== state), [state, vote]] : written;
}

/** The state a text names, by id or code, or as one writes it: by its short or formal name, or one under which it is looked for. */
function stateIn(view: View, text: string): Reading<'states'> {
  const written = sortKey(text.trim());
  const named = view.states.find(({ title, names: { en }, aliases }) =>
    [title, en.short, en.formal, ...aliases].some((name) => sortKey(name) === written),
  );
  const [state, ...others] = named;
  return state && others.length === 0 ? { record: state, problem: null } : readRecord(view, 'states', text.trim());
}

function statesIn(query: RawQuery, decision: Decision, view: View) {
  const states = new Map<State['id'], SupposedVote>();
  const problems: string[] = [];
  for (const [text, word] of pairsIn(query)) {
    const vote = oneOf(supposedVotes, word);
    const { record: state, problem } = stateIn(view, text);
    if (!state) problems.push(words.changeLeftOut(problem));
    else if (!vote) problems.push(words.noSupposedVote(word, state.title, votesInWords));
    else if (voteOf(state.id, decision) === undefined) problems.push(words.voteNotKnown(state.title));
    else if (voteOf(state.id, decision) === vote) states.delete(state.id);
    else states.set(state.id, vote);
  }
  return { states: [...states].map(([state, vote]) => ({ state, vote })), problems };
}

function figuresIn(query: RawQuery) {
  const read: Partial<Record<Figure, number>> = {};
  const problems: string[] = [];
  for (const name of figures) {
    const [text] = valuesOf(query, name);
    if (text === undefined) continue;
    if (/^\d{1,3}$/.test(text)) read[name] = Number(text);
    else problems.push(words.noNumberOfMembers(text, name));
  }
  return { read, problems };
}

function choiceIn<T extends string>(query: RawQuery, name: string, values: readonly T[]) {
  const [text] = valuesOf(query, name);
  const chosen = oneOf(values, text);
  const problem = text !== undefined && chosen === undefined;
  return { chosen, problems: problem ? [words.noSuchChoice(text, name, values.join(words.or))] : [] };
}

/** Reads what an address supposes of a decision; what cannot be read is told and left out. */
export function suppositionOf(query: RawQuery, decision: Decision, view: View): Supposition {
  const majority = choiceIn(query, 'majority', majorities);
  const rule = choiceIn(query, 'rule', decisionRules);
  const rest = choiceIn(query, 'rest', supposedVotes);
  const states = statesIn(query, decision, view);
  const { read, problems } = figuresIn(query);
  return {
    majority: majority.chosen,
    rule: rule.chosen,
    rest: rest.chosen,
    states: states.states,
    figures: read,
    objections: valuesOf(query, 'object')
      .map((by) => by.trim().slice(0, 200))
      .filter((by) => by !== ''),
    problems: [...majority.problems, ...rule.problems, ...rest.problems, ...states.problems, ...problems],
  };
}
