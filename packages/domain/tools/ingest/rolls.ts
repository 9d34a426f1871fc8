import { type Side, sides } from '../../src/decisions/sides.ts';
import { withoutBracketed } from './brackets.ts';
import { withoutPageMarks } from './page-marks.ts';
import type { Paragraph } from './plain-text.ts';
import { sentenceEnds } from './sentences.ts';

/** A roll of names by side, as a meeting record prints it before the figures. */
export interface Roll {
  readonly line: number;
  readonly lists: { readonly [S in Side]?: string };
}

const heading = /^(?:(in favou?r)|(against)|abstaining|abstentions?)\s*:\s*/i;
const after = /\b(?:The|A|Draft|Operative|Preambular|Paragraph|By)\b[^,;]*\b(?:was|were|is|votes?)\b/;

/** Words that no name of a state holds, or a colon: it is not, or no longer, a list of names. */
const unlikeNames = /:|(?<![\p{L}’'-])(?!(?:of|the|and|former|d|de|da)(?!\p{L}))\p{Ll}+(?!\p{L})/u;
const unfinished = /(?:[,;-]|\band)$/;

/** The names that a text begins with, and where what is no list any more begins. What is unlike a name ends the list and stays on it, to be told. */
function listIn(text: string): { readonly list: string; readonly rest: number } {
  const open = withoutBracketed(text);
  const next = Math.min(after.exec(text)?.index ?? text.length, sentenceEnds(text)[0] ?? text.length);
  for (const { 0: piece, index } of open.slice(0, next).matchAll(/[^,;]+/g))
    if (unlikeNames.test(piece)) return { list: text.slice(0, index + piece.length).trim(), rest: index };
  return { list: text.slice(0, next).trim(), rest: next };
}

/** Whether a text goes on with the names of a side: where they are unfinished, or a page ended between and these are names too. */
function goesOn(before: string, text: string, pageEnded: boolean): boolean {
  const { list, rest } = listIn(text);
  if (list === '' || rest === 0) return false;
  const open = withoutBracketed(before);
  if (before === '' || unfinished.test(before) || open.lastIndexOf('(') > open.lastIndexOf(')')) return true;
  return /^[,;]/.test(list) || (pageEnded && !before.endsWith('.') && /[,;]/.test(list));
}

/** What a text consists of: paragraphs, and rolls where they stand between them, read across the ends of pages. */
export function withRolls(paragraphs: readonly Paragraph[]): readonly (Paragraph | Roll)[] {
  const parts: (Paragraph | Roll)[] = [];
  let roll: { line: number; lists: { [S in Side]?: string } } | undefined;
  let open: Side | undefined;
  let pageEnded = false;
  for (const paragraph of paragraphs) {
    const match = heading.exec(paragraph.text);
    const own = match ? (match[1] ? 'inFavour' : match[2] ? 'against' : 'abstaining') : undefined;
    const start = match?.[0].length ?? 0;
    const text = withoutPageMarks(paragraph.text.slice(start));
    const before = (!own && open && roll?.lists[open]) || '';
    if (open && !own && (text.trim() === '' || (before !== '' && /^\d{1,3}$/.test(text)))) {
      pageEnded = true;
      continue;
    }
    const side = own ?? (open && goesOn(before, text.trim(), pageEnded) ? open : undefined);
    [open, pageEnded] = [undefined, false];
    if (side === undefined) {
      parts.push(paragraph);
      if (after.test(paragraph.text)) roll = undefined;
      continue;
    }
    if (!roll || (own && (sides.indexOf(own) === 0 || roll.lists[own] !== undefined))) {
      roll = { line: paragraph.lineAt(0), lists: {} };
      parts.push(roll);
    }
    const { list, rest } = listIn(text);
    roll.lists[side] = `${before} ${list}`.replace(/\s+/g, ' ').trim();
    const more = text.slice(rest).trim();
    if (more === '' && !/^\d/.test(list)) open = side;
    if (more === '') continue;
    const from = start + rest;
    parts.push({ text: paragraph.text.slice(from).trim(), lineAt: (offset) => paragraph.lineAt(from + offset) });
    if (after.test(more)) roll = undefined;
  }
  return parts;
}
