import { capitalised, count, formatEdtf, inWords, type Treaty, type View } from '@acquis/domain';
import { type Staircase, type Stairs, staircase } from './model.js';

/** How far a treaty has come, in a sentence. */
export function staircaseFinding(
  { shortName }: Treaty,
  { signatures, deposits, threshold, inForce }: Staircase,
): string {
  const signed = count(signatures.total, 'signatory', 'signatories');
  const joined = count(deposits.total, 'instrument');
  if (inForce !== null)
    return `${shortName}: in force since ${formatEdtf(inForce)}; ${joined} deposited as far as the record shows`;
  if (threshold === null) return `${shortName}: ${signed}, ${joined} deposited`;
  const missing = Math.max(0, threshold - deposits.total);
  return `${shortName}: ${signed}, ${deposits.total} of the ${threshold} instruments needed; ${missing} still missing`;
}

function listed(title: string, { stairs, undated }: Stairs): readonly string[] {
  return [
    title,
    ...stairs.map(
      ({ on, count: total, who, action }) =>
        `  ${formatEdtf(on)}: ${who ?? 'not named'}, ${inWords(action)} (${total} in all)`,
    ),
    ...(undated > 0 ? [`  ${undated} on a day that is not known`] : []),
  ];
}

/** What the stairs leave out, in sentences. */
export function staircaseNotes(drawn: Staircase): readonly string[] {
  const { signatures, deposits, notShown, notConfirmed, conditional, inForce } = drawn;
  const undated = signatures.undated + deposits.undated;
  return [
    ...(undated > 0
      ? [
          `${capitalised(count(undated, 'act'))} on a day that is not known ${undated === 1 ? 'is' : 'are'} counted and not drawn as a stair.`,
        ]
      : []),
    ...(notConfirmed > 0
      ? [
          `${capitalised(count(notConfirmed, 'act'))} counted ${notConfirmed === 1 ? 'rests' : 'rest'} on reports and ${notConfirmed === 1 ? 'is' : 'are'} not confirmed by an official source.`,
        ]
      : []),
    ...(conditional && inForce === null
      ? ['Its rule also asks from whom the instruments are, which is not drawn.']
      : []),
    ...(notShown > 0
      ? [
          `${capitalised(count(notShown, 'further instrument'))} reported, with no source that shows the deposit, ${notShown === 1 ? 'is' : 'are'} not counted.`,
        ]
      : []),
  ];
}

/** The way of a treaty to its entry into force as text; undefined where the record lists no act. */
export function staircaseText(treaty: Treaty, view: View): string | undefined {
  const drawn = staircase(treaty, view);
  if (!drawn) return undefined;
  return [
    staircaseFinding(treaty, drawn),
    ...(drawn.threshold === null ? [] : [`Instruments needed: ${drawn.threshold}`]),
    ...listed(`Deposits: ${drawn.deposits.total}`, drawn.deposits),
    ...listed(`Signatures: ${drawn.signatures.total}`, drawn.signatures),
    ...staircaseNotes(drawn),
  ].join('\n');
}
