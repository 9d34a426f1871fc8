import { capitalised, descriptorOf, formatEdtfShort, inWords, type View } from '@acquis/domain';
import type { DecisionVerdict, ReplayOutcome } from '@acquis/domain/rules';
import { blank, type Line, line, toned } from '../text/line.js';
import { hanging, wrap } from '../text/wrap.js';
import { heading } from './sections.js';
import { replayWord } from './verdict.js';

const meanings: Readonly<Record<ReplayOutcome, string>> = {
  agrees: 'the rule makes the recorded outcome of the recorded facts',
  differs: 'the rule makes another outcome; a discrepancy is recorded',
  'not-enough-facts': 'the record does not hold what the rule has to be told',
};
const labels = 18;
const outcomes = ['agrees', 'differs', 'not-enough-facts'] as const;

function named({ decision: id }: DecisionVerdict, view: View): string {
  const decision = view.decisions.get(id);
  return decision ? `${descriptorOf('decisions').short(decision)}, ${formatEdtfShort(decision.on)}` : id;
}

function oneLines(verdict: DecisionVerdict, view: View, width: number): readonly Line[] {
  const body = line(`${named(verdict, view)} `, toned(verdict.decision, 'accent'));
  return hanging(line(toned('·', 'quiet')), 2, body, width);
}

/** Decisions that came out alike, those that lack the same facts together. */
function outcomeLines(
  outcome: ReplayOutcome,
  verdicts: readonly DecisionVerdict[],
  view: View,
  width: number,
): readonly Line[] {
  const byMissing = new Map<string, DecisionVerdict[]>();
  for (const verdict of verdicts.filter(({ replay }) => replay === outcome)) {
    const missing = verdict.missing.join('; ');
    byMissing.set(missing, [...(byMissing.get(missing) ?? []), verdict]);
  }
  return [...byMissing].flatMap(([missing, those], index) => [
    ...(index === 0 ? heading(capitalised(inWords(outcome))) : [blank]),
    ...(missing ? wrap(line(toned('Missing: ', 'quiet'), missing), width) : []),
    ...those.flatMap((verdict) => oneLines(verdict, view, width)),
  ]);
}

/** Every decision replayed: how many came out how, and those of the outcomes listed. */
export function verdictsLines(
  {
    verdicts,
    counts,
  }: { readonly verdicts: readonly DecisionVerdict[]; readonly counts: Readonly<Record<ReplayOutcome, number>> },
  listed: readonly ReplayOutcome[],
  view: View,
  width: number,
): readonly Line[] {
  return [
    ...wrap(line(toned(`${verdicts.length} recorded decisions, run through the rules`, 'strong')), width),
    blank,
    ...outcomes.flatMap((outcome) =>
      hanging(
        line(replayWord(outcome)),
        labels,
        line(toned(String(counts[outcome]).padStart(3, '\u00a0'), 'strong'), ` ${meanings[outcome]}`),
        width,
      ),
    ),
    ...listed.flatMap((outcome) => outcomeLines(outcome, verdicts, view, width)),
  ];
}

/** The outcomes listed where all are asked for, and where not: those that need a reader's eye. */
export const listedOutcomes = { all: outcomes, usual: ['differs', 'not-enough-facts'] } as const;
