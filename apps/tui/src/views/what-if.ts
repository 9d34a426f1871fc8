import { type Decision, descriptorOf, formatEdtf, inWords } from '@acquis/domain';
import { type Moved, outcomeWord, type VoteFigures, type WhatIf, type WhatIfChange } from '@acquis/domain/rules';
import { stateName } from '../analysis/states.js';
import { blank, type Line, line, toned } from '../text/line.js';
import { wrap } from '../text/wrap.js';
import { hypothetical } from './hypothetical.js';
import { points } from './sections.js';
import { fact, legalLines } from './verdict.js';

function figures(tally: VoteFigures | null): string | null {
  if (!tally) return null;
  return `${tally.inFavour}–${tally.against}–${tally.abstaining}, ${tally.noVoteRecorded} no vote recorded`;
}

function supposedTexts({ majority, rule, tally, giveRest, objections }: WhatIfChange): readonly string[] {
  return [
    ...(majority ? [`${majority === 'simple' ? 'a simple' : 'a two-thirds'} majority is needed`] : []),
    ...(rule ? [`the rule is ${inWords(rule)}`] : []),
    ...(tally ? ['the figures are others'] : []),
    ...(giveRest ? [`every member left with no vote recorded votes ${inWords(giveRest)}`] : []),
    ...(objections ?? []).map(({ by }) => `${by} objects`),
  ];
}

/** Members that move the same way, together; a long list is counted. */
function movedTexts(moved: readonly Moved[]): readonly string[] {
  const ways = new Map<string, string[]>();
  for (const { state, from, to } of moved) {
    const way = `${inWords(from)} → ${inWords(to)}`;
    ways.set(way, [...(ways.get(way) ?? []), stateName(state)]);
  }
  return [...ways].map(([way, names]) => `${names.join(', ')}: ${way}`);
}

function verdictOf(differs: boolean): string {
  return differs ? 'another outcome' : 'the same outcome';
}

/** What the rule would say, beside what it says of the record, and how close either is to another outcome. */
export function whatIfLines(decision: Decision, found: WhatIf, change: WhatIfChange, width: number): readonly Line[] {
  const { before, after, differs, assumptions, tally, moved, smallestChange, smallestChangeAfter } = found;
  const supposed = [...supposedTexts(change), ...movedTexts(moved)];
  const closeAfter = supposed.length > 0 && after.outcome !== 'refused';
  const side = (label: string, outcome: string, votes: VoteFigures | null) =>
    fact(label, line(toned(outcomeWord(outcome, decision), 'strong'), votes && ` ${figures(votes)}`), width);
  const body = [
    ...wrap(line(toned(descriptorOf('decisions').short(decision), 'strong')), width),
    ...wrap(line(toned(`${decision.title}, ${formatEdtf(decision.on)}`, 'quiet')), width),
    ...points('Supposed', supposed, width),
    blank,
    ...side('As recorded', before.outcome, tally.before),
    ...(supposed.length > 0
      ? [
          ...side('Supposed', after.outcome, tally.after),
          ...fact('', line(toned(verdictOf(differs), differs ? 'warning' : 'quiet')), width),
        ]
      : fact('Supposed', line('nothing; only how close it was is asked'), width)),
    ...legalLines(after.rule, width),
    ...points('Why', after.reasons, width),
    ...points('To be known beside', assumptions, width),
    ...points('How close, as recorded', [smallestChange.words], width),
    ...(closeAfter ? points('How close, as supposed', [smallestChangeAfter.words], width) : []),
  ];
  return hypothetical(body, width);
}
