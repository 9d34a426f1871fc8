import { type Act, actIn } from './act.ts';
import { type Heard, type Lender, symbolsBefore, symbolsNear, titleNear } from './near.ts';
import { ofThePast, pastIn, withoutQuotations } from './origin.ts';
import { paragraphsOf } from './plain-text.ts';
import { type Roll, withRolls } from './rolls.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Symbols } from './symbols.ts';
import { type VoteStated, votesIn } from './votes-in.ts';

/** An act of an organ as a text tells it. */
export interface Told extends Act {
  readonly line: number;
  /** The sentence that tells it. */
  readonly quote: string;
  /** The figures; null: without a vote. */
  readonly vote: VoteStated['stated'] | null;
  /** Said to be by consensus. */
  readonly consensus: boolean;
  /** The roll of names printed before it; null: none. */
  readonly roll: Roll['lists'] | null;
  /** The paragraph of the text it stands in, from 0. */
  readonly paragraph: number;
  readonly symbols: Symbols;
  /** The earlier sentence the symbols are taken from; null: its own has them, or none has. */
  readonly symbolsFrom: Lender | null;
  /** A title in quotation marks near it; null: none. */
  readonly title: string | null;
  /** The earlier sentence the title is taken from; null: its own has it, or none has. */
  readonly titleFrom: Lender | null;
  /** The symbols and title of the paragraph before, which it may mean where it names none; null: none there. */
  readonly above: Pick<Told, 'symbols' | 'symbolsFrom' | 'title' | 'titleFrom'> | null;
  /** Words of the sentence by which it may tell of an earlier act; null: none. */
  readonly past: string | null;
}

/** What was found in a text, and sentences that speak of a vote or of consensus and were passed over. */
export interface Telling {
  readonly told: readonly Told[];
  readonly passedOver: readonly Sentence[];
}

const without = /\b(?:without (?:a|taking a|resort to a) (?:recorded )?vote|by consensus)\b/i;
const done = /\b(?:adopted|approved|adopting|approving|retained)\b/i;
const notDone =
  /\b(?:would|could|should|will|may|might|must|can|hop(?:e|ed|es|ing)|wish\w*|urg\w+|call(?:ed|s|ing) for|expect\w*|traditionally|usually|had (?:been|always)|if|whether|regret\w*)\b/i;
const speaks = /\b(?:recorded vote|votes? (?:of|in favou?r|against)|without a vote|by consensus)\b|\d\s+in favou?r/i;

/** The part of a sentence that belongs to each of its votes: before it, or behind it where the sentence begins with one. */
function clauses(text: string, votes: readonly VoteStated[]): readonly { text: string; at: number }[] {
  const leads =
    /^\W*(?:also|then|next|first|finally)?,?\s*(?:acting\s+)?by\s+(?:a\s+)?(?:separate\s+)?(?:recorded\s+)?(?:vote\s+)?(?:of\s+)?$/i;
  const tail = leads.test(text.slice(0, votes[0]?.start ?? 0));
  return votes.map(({ start, end }, index) => {
    const from = index === 0 ? 0 : tail ? start : (votes[index - 1]?.end ?? 0);
    const to = index === votes.length - 1 ? text.length : tail ? (votes[index + 1]?.start ?? end) : end;
    return { text: text.slice(from, to), at: start - from };
  });
}

function aboveOf(before: readonly Heard[], paragraph: number, whole: string): Told['above'] {
  const symbols = symbolsBefore(before, paragraph - 1, whole);
  if (!symbols) return null;
  const title = titleNear([], symbols.value, before, paragraph - 1, whole);
  return { symbols: symbols.value, symbolsFrom: symbols.from, title: title.value, titleFrom: title.from };
}

/** Finds what was decided in the text of a press release or a meeting record. */
export function tellingOf(whole: string): Telling {
  const told: Told[] = [];
  const passedOver: Sentence[] = [];
  let roll: Roll | undefined;
  const before: Heard[] = [];
  let paragraph = -1;
  for (const part of withRolls(paragraphsOf(whole))) {
    if ('lists' in part) {
      roll = part;
      continue;
    }
    paragraph += 1;
    for (const sentence of sentencesOf(part)) {
      const votes = votesIn(sentence.text);
      const isWithout = votes.length === 0 && without.test(sentence.text) && done.test(sentence.text);
      const found =
        votes.length > 0
          ? clauses(sentence.text, votes)
          : isWithout && !notDone.test(sentence.text) && !ofThePast.test(withoutQuotations(sentence.text))
            ? [{ text: sentence.text, at: sentence.text.length }]
            : [];
      if (found.length === 0 && speaks.test(sentence.text)) passedOver.push(sentence);
      for (const [index, clause] of found.entries()) {
        const act = actIn(clause.text, clause.at);
        const previous = index > 0 ? told.at(-1) : undefined;
        const own = [clause.text, sentence.text];
        const symbols = symbolsNear(own, before, paragraph, whole);
        const title = titleNear(own, symbols.value, before, paragraph, whole);
        told.push({
          ...act,
          verb: act.verb ?? previous?.verb ?? null,
          organ: act.organ ?? actIn(sentence.text, sentence.text.length).organ,
          line: sentence.line,
          quote: sentence.text,
          vote: votes[index]?.stated ?? null,
          consensus: votes.length === 0 && /\bby consensus\b/i.test(sentence.text),
          roll: votes.length > 0 ? (roll?.lists ?? null) : null,
          paragraph,
          symbols: symbols.value,
          symbolsFrom: symbols.from,
          title: title.value,
          titleFrom: title.from,
          above: aboveOf(before, paragraph, whole),
          past: pastIn(sentence.text),
        });
        roll = undefined;
      }
      before.push({ ...sentence, paragraph });
    }
  }
  return { told, passedOver };
}
