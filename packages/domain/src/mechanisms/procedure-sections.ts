import type { Section } from '../core/collection.js';
import { inWords } from '../core/words.js';
import type { Mechanism } from './schema.js';

type Procedure = Mechanism['procedures'][number];
type Step = Pick<Procedure['transitions'][number], 'basis' | 'attestation'>;

function basisInWords({ basis, attestation }: Step): string {
  if (basis === 'model') return 'our modelling, not agreed among States';
  return attestation === 'unverified' ? 'agreed, as far as known; not yet checked' : 'agreed among States';
}

function steps({ title, transitions }: Procedure): Section {
  return {
    title,
    lead: 'States and transitions. Each step says whether it is agreed among States or modelled by this project. No deadline and no duty to answer has been agreed.',
    rows: transitions.map((step) => ({
      text: `${inWords(step.from)} → ${inWords(step.to)}: ${step.action}`,
      note: [basisInWords(step), step.rests, step.condition, step.note].filter(Boolean).join(' · '),
    })),
  };
}

/** A mechanism's procedures as sections: the steps, what each state means, and what always holds. */
export function procedureSections({ procedures }: Mechanism): readonly Section[] {
  return procedures.flatMap((procedure) => [
    steps(procedure),
    {
      title: `${procedure.title}: where it may stand`,
      rows: procedure.states.map(({ key, meaning, final }) => ({
        text: meaning ? `${inWords(key)}: ${meaning}` : inWords(key),
        note: final ? 'nothing follows' : null,
      })),
    },
    {
      title: `${procedure.title}: what always holds`,
      rows: procedure.principles.map((principle) => ({ text: principle.text, note: basisInWords(principle) })),
    },
  ]);
}
