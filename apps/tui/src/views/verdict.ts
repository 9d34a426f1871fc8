import { type Decision, descriptorOf, formatEdtf, interventionInWords, inWords, type View } from '@acquis/domain';
import {
  type DecisionVerdict,
  type LegalSource,
  outcomeWord,
  type ReplayedStep,
  type Verdict,
  verdictInWords,
} from '@acquis/domain/rules';
import { blank, type Line, line, type Tone, toned } from '../text/line.js';
import { hanging, wrap } from '../text/wrap.js';
import { attestationTag } from './attestation.js';
import { heading, points } from './sections.js';

const labels = 14;

/** A label and what it says. */
export function fact(label: string, body: Line, width: number): readonly Line[] {
  return hanging(line(toned(label, 'quiet')), labels, body, width);
}

const tones: Readonly<Record<DecisionVerdict['replay'], Tone>> = {
  agrees: 'yes',
  differs: 'no',
  'not-enough-facts': 'warning',
};

/** How a replay came out, in a word of its tone. */
export function replayWord(replay: DecisionVerdict['replay']) {
  return toned(inWords(replay), tones[replay]);
}

/** Where a rule can be read: its name and the source in the record. */
export function legalLines({ name, source }: LegalSource, width: number): readonly Line[] {
  return fact('Legal source', line(`${name} · `, toned(`acquis\u00a0sources\u00a0${source}`, 'accent')), width);
}

/** What a rule says: outcome, legal source, and why. */
function ruleLines({ outcome, reasons, rule }: Verdict, decision: Decision, width: number): readonly Line[] {
  return [
    ...fact('The rule says', line(toned(outcomeWord(outcome, decision), 'strong')), width),
    ...legalLines(rule, width),
    ...points('Why', reasons, width),
  ];
}

function stepLines(steps: readonly ReplayedStep[], width: number): readonly Line[] {
  if (steps.length === 0) return [];
  return [
    ...heading('Step by step'),
    ...steps.flatMap(({ step, verdict }) =>
      hanging(
        line(toned('·', 'quiet')),
        2,
        line(toned(`${formatEdtf(step.on)}: `, 'quiet'), step.text, toned(` → ${inWords(verdict.outcome)}`, 'strong')),
        width,
      ),
    ),
  ];
}

function partLines(verdict: DecisionVerdict): readonly string[] {
  return verdict.parts.map(({ on, recorded, replay, missing }) => {
    const lacks = missing.length > 0 ? `; missing: ${missing.join('; ')}` : '';
    return `${on}: ${recorded ? inWords(recorded) : 'outcome unknown'} (${inWords(replay)}${lacks})`;
  });
}

function besideTexts({ beside }: DecisionVerdict, view: View): readonly string[] {
  return beside.flatMap((id) => {
    const intervention = view.interventions.lookup(id);
    return intervention ? [interventionInWords(intervention, view)] : [];
  });
}

/** What the rule says of a decision, set against the record. */
export function verdictLines(
  decision: Decision,
  verdict: DecisionVerdict,
  steps: readonly ReplayedStep[],
  view: View,
  width: number,
): readonly Line[] {
  const found = verdict.verdict;
  return [
    ...wrap(
      line(toned(descriptorOf('decisions').short(decision), 'strong'), ' ', attestationTag(verdict.attestation)),
      width,
    ),
    ...wrap(line(toned(`${decision.title}, ${formatEdtf(decision.on)}`, 'quiet')), width),
    blank,
    ...wrap(line(verdictInWords(verdict)), width),
    blank,
    ...fact('Replay', line(replayWord(verdict.replay)), width),
    ...fact('Recorded', line(verdict.recorded ? inWords(verdict.recorded) : 'unknown'), width),
    ...(found ? ruleLines(found, decision, width) : []),
    ...points('Missing', verdict.missing, width),
    ...(verdict.quorum ? points('Quorum', verdict.quorum.reasons, width) : []),
    ...stepLines(steps, width),
    ...points('Separate votes', partLines(verdict), width),
    ...points(
      'Discrepancies in the record',
      verdict.discrepancies.map((id) => `acquis discrepancies ${id}`),
      width,
    ),
    ...points('Beside it, without changing it', besideTexts(verdict, view), width),
    ...(found ? points('How close it was', [`acquis whatif ${verdict.decision}`], width) : []),
  ];
}
