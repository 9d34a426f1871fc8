import { type Side, sides } from '../../src/decisions/sides.ts';
import { bracketsOf, hidden, withoutBracketed } from './brackets.ts';
import { figure, numberOf } from './figures.ts';

/** One side of a vote as a sentence gives it. */
export interface SideStated {
  readonly number: number;
  /** The names in brackets behind the number; null: none. */
  readonly list: string | null;
  /** True where the bracket is never closed. */
  readonly cutShort: boolean;
}

/** The figures of a vote in a sentence, and the part of the sentence that holds them. */
export interface VoteStated {
  readonly start: number;
  readonly end: number;
  readonly stated: { readonly [S in Side]?: SideStated };
}

const bracket = `\\s*\\(${hidden}*\\)`;
const unit = '(?:recorded\\s+)?(?:votes?|(?:member\\s+)?states|members|delegations|countries)';
const label = '(?:voting\\s+)?(?<label>in\\s+favou?r|against|abstaining|abstentions?|abstained)(?:\\s+by)?';
const counted = new RegExp(`(?<number>${figure})(?:\\s+${unit})?(?:\\s+${label})?(?<list>${bracket})?`, 'gi');
const triple =
  /(?<=\b(?:votes?|voting|result|by|of|:)[\s:(]{1,3})(\d{1,3})\s?[-–—:]\s?(\d{1,3})\s?[-–—:]\s?(\d{1,3})\b/gi;
const between = /^[\s,;:]*(?:(?:to|and|with|versus)\s+)*$/i;
const connective = /[\s,;]*(?:\b(?:to|and|with)\s*)*$/i;

interface Count extends SideStated {
  readonly side: Side | null;
  readonly start: number;
  readonly end: number;
}

function sideOf(text: string | undefined): Side | null {
  if (!text) return null;
  return /favou?r/i.test(text) ? 'inFavour' : /against/i.test(text) ? 'against' : 'abstaining';
}

function countsIn(text: string, open: string): Count[] {
  return [...open.matchAll(counted)].map((match) => {
    const { number = '', label: side, list } = match.groups ?? {};
    const end = match.index + match[0].length;
    const inside = list
      ? text
          .slice(end - list.length, end)
          .trim()
          .slice(1, -1)
      : null;
    const names = inside !== null && /\d/.test(inside) ? null : inside;
    return { side: sideOf(side), number: numberOf(number), list: names, cutShort: false, start: match.index, end };
  });
}

/** The next side of the vote, where nothing but a bracket that is never closed stands between. */
function following(text: string, before: Count, rest: readonly Count[], side: Side): [Count, Count] | undefined {
  for (const next of rest) {
    const gap = text.slice(before.end, next.start);
    const positional = next.side === null && side === 'against' && /\bto\s+$/i.test(gap);
    const isOpen = /^\s*\(/.test(gap);
    if (next.side !== side && !positional) {
      if (next.side === null && isOpen) continue;
      return undefined;
    }
    if (between.test(gap)) return [before, next];
    return isOpen
      ? [{ ...before, list: gap.trim().slice(1).replace(connective, ''), cutShort: true }, next]
      : undefined;
  }
  return undefined;
}

/** A bracket behind the last number that is never closed holds names to the end of the sentence. */
function closed(text: string, count: Count): Count {
  const rest = text.slice(count.end);
  if (count.list !== null || !/^\s*\(/.test(rest) || bracketsOf(rest)[0]?.start === rest.indexOf('(')) return count;
  return { ...count, list: rest.trim().slice(1), cutShort: true, end: text.length };
}

function voteFrom(text: string, first: Count, rest: readonly Count[]): VoteStated | undefined {
  const isFirst = first.side === 'inFavour' || (first.side === null && /^\s+to\s/i.test(text.slice(first.end)));
  if (!isFirst) return undefined;
  const one = following(text, first, rest, 'against');
  const against = one?.[1];
  const two = against && following(text, against, rest.slice(rest.indexOf(against) + 1), 'abstaining');
  const found = [...(one ? [one[0]] : [first]), ...(two ?? (against ? [against] : []))];
  const counts = found.map((count, index) => (index === found.length - 1 ? closed(text, count) : count));
  if (counts.length === 1 && first.side === null) return undefined;
  const stated = Object.fromEntries(
    counts.map(({ number, list, cutShort }, index) => [sides[index], { number, list, cutShort }]),
  );
  return { start: first.start, end: counts.at(-1)?.end ?? first.end, stated };
}

function triplesIn(open: string): VoteStated[] {
  return [...open.matchAll(triple)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stated: Object.fromEntries(
      sides.map((side, index) => [side, { number: Number(match[index + 1]), list: null, cutShort: false }]),
    ),
  }));
}

/** The votes a sentence gives figures of: "158 in favour to 10 against (…), with 12 abstentions", "158 to 10", "158-10-12". */
export function votesIn(text: string): readonly VoteStated[] {
  const open = withoutBracketed(text, (inside) =>
    /\d\s+(?:votes?\s+)?in favou?r|\d\s?[-–]\s?\d+\s?[-–]\s?\d/i.test(inside),
  );
  const counts = countsIn(text, open);
  const votes: VoteStated[] = triplesIn(open);
  for (const [index, count] of counts.entries()) {
    if (votes.some(({ start, end }) => count.start >= start && count.start < end)) continue;
    const vote = voteFrom(text, count, counts.slice(index + 1));
    if (vote) votes.push(vote);
  }
  return votes.sort((a, b) => a.start - b.start);
}
