import { capitalised, type Decision, formatEdtf, listInWords } from '@acquis/domain';
import { tallyBar } from './model.js';

/** The decision a figure of votes is of: its symbol or title, and the stage. */
export function decisionName({ symbol, draft, title, stage }: Decision): string {
  return stage === 'adoption' && !symbol ? title : `${symbol ?? draft ?? title}, ${stage}`;
}

/** The figures of a vote in words: "104 in favour, 53 against and 7 abstaining; 29 no vote recorded". */
export function figuresInWords(decision: Decision): string | undefined {
  const bar = tallyBar(decision);
  if (!bar) return undefined;
  const words = bar.segments
    .filter(({ vote }) => vote !== 'no-vote-recorded')
    .map(({ count, word }) => `${count} ${word}`);
  const none = bar.segments.find(({ vote }) => vote === 'no-vote-recorded');
  return `${listInWords(words)}${none ? `; for ${none.count} no vote is recorded` : ''}`;
}

/** The finding of a figure of votes. */
export function tallyTitle(decision: Decision): string {
  return `${decisionName(decision)}: ${figuresInWords(decision) ?? 'no figures'}`;
}

/** What was voted on and when, to stand before what is drawn: "Cybercrime, 24 December 2024." */
export function votedOn(decision: Decision): string {
  const { title, on } = decision;
  return decisionName(decision) === title ? `${formatEdtf(on)}.` : `${title}, ${formatEdtf(on)}.`;
}

/** The figures of a vote as text; undefined where there are none. */
export function tallyText(decision: Decision): string | undefined {
  const bar = tallyBar(decision);
  if (!bar) return undefined;
  const lines = bar.segments.map(({ count, word }) => `${capitalised(word)}: ${count}`);
  return [`${decisionName(decision)}, ${formatEdtf(decision.on)}`, ...lines, `Members of that day: ${bar.total}`].join(
    '\n',
  );
}
