import { inWords, listInWords } from '../core/words.js';
import type { Mechanism } from '../mechanisms/schema.js';
import type { LegalSource, Verdict } from './rule.js';

/** A procedure as states and transitions. */
export type Procedure = Mechanism['procedures'][number];

/** A transition of a procedure. */
export type Step = Procedure['transitions'][number];

/** What a rule says of a step: it is agreed among States, it is modelled by this project, or it is refused. */
export type StepOutcome = 'agreed-step' | 'modelled-step' | 'refused';

/** What is to be done, where and by whom. */
export interface Move {
  readonly state: string;
  readonly event: string;
  readonly actor: string;
}

/** Whether it is agreed among States that a procedure may stand somewhere: it is where an agreed step leads to or from it. */
export function basisOfState({ transitions }: Pick<Procedure, 'transitions'>, key: string): Step['basis'] {
  return transitions.some(({ from, to, basis }) => basis === 'agreed' && (from === key || to === key))
    ? 'agreed'
    : 'model';
}

function quoted(words: readonly string[]): string {
  return listInWords([...new Set(words)].map((word) => `"${word}"`));
}

function refusal({ states, transitions, actors }: Procedure, { state, event, actor }: Move): string {
  const place = states.find(({ key }) => key === state);
  if (!place) return `The procedure has no state "${state}"; it has ${quoted(states.map(({ key }) => key))}.`;
  if (place.final) return `It is ${inWords(state)}: nothing follows.`;
  const out = transitions.filter(({ from }) => from === state);
  const same = out.filter(({ action }) => action === event);
  if (same.length === 0)
    return `From "${inWords(state)}" there is no step "${event}"; there ${out.length === 1 ? 'is' : 'are'} ${quoted(out.map(({ action }) => action))}.`;
  const who = quoted(same.flatMap(({ by }) => by));
  return actors.includes(actor)
    ? `The ${actor} may not take the step "${event}"; it is for ${who}.`
    : `The procedure has no actor "${actor}"; the step "${event}" is for ${who}.`;
}

function sourceOf({ rests, citations }: Step, fallback: LegalSource): LegalSource {
  const [citation] = citations;
  if (rests === null || !citation) return fallback;
  return { name: rests, source: citation.source, locator: citation.locator ?? rests };
}

function basisInWords({ basis, rests, attestation }: Step): string {
  if (basis === 'model') return 'No text agreed among States sets out this step: it is the modelling of this project.';
  const checked = attestation === 'unverified' ? ', as far as known; the text itself was not read' : '';
  return `The step rests on what States agreed${rests ? ` (${rests})` : ''}${checked}.`;
}

/** What a procedure says of a move: the step it makes, or why there is none. */
export function stepOf(procedure: Procedure, move: Move, source: LegalSource, always: string): Verdict<StepOutcome> {
  const step = procedure.transitions.find(
    ({ from, action, by }) => from === move.state && action === move.event && by.includes(move.actor),
  );
  if (!step) return { outcome: 'refused', reasons: [refusal(procedure, move), always], rule: source };
  return {
    outcome: step.basis === 'agreed' ? 'agreed-step' : 'modelled-step',
    reasons: [
      `The ${move.actor} may take the step "${step.action}": from "${inWords(step.from)}" to "${inWords(step.to)}".`,
      ...(step.condition ? [`It is meant for this case: ${step.condition}.`] : []),
      basisInWords(step),
      ...(step.note ? [step.note] : []),
      always,
    ],
    rule: step.basis === 'agreed' ? sourceOf(step, source) : source,
    to: step.to,
  };
}
