import { type Side, sides } from '../../src/decisions/sides.ts';
import type { Paragraph } from './plain-text.ts';

/** A roll of names by side, as a meeting record prints it before the figures. */
export interface Roll {
  readonly line: number;
  readonly lists: { readonly [S in Side]?: string };
}

const heading = /^(?:(in favou?r)|(against)|abstaining|abstentions?)\s*:\s*/i;
const after = /\b(?:The|Draft|Operative|Preambular|Paragraph|By)\b[^,;]*\b(?:was|were|is|vote)\b.*$/;

/** What a text consists of: paragraphs, and rolls where they stand between them. */
export function withRolls(paragraphs: readonly Paragraph[]): readonly (Paragraph | Roll)[] {
  const parts: (Paragraph | Roll)[] = [];
  let roll: { line: number; lists: { [S in Side]?: string } } | undefined;
  let open: Side | undefined;
  for (const paragraph of paragraphs) {
    const match = heading.exec(paragraph.text);
    if (!match && !open) {
      parts.push(paragraph);
      continue;
    }
    const side = match ? (match[1] ? 'inFavour' : match[2] ? 'against' : 'abstaining') : open;
    if (side === undefined) continue;
    if (!roll || (match && sides.indexOf(side) === 0)) {
      roll = { line: paragraph.lineAt(0), lists: {} };
      parts.push(roll);
    }
    const body = paragraph.text.slice(match?.[0].length ?? 0);
    const rest = after.exec(body);
    const list = (rest ? body.slice(0, rest.index) : body).trim();
    roll.lists[side] = list;
    open = list === '' && !rest ? side : undefined;
    if (rest) {
      const start = (match?.[0].length ?? 0) + rest.index;
      parts.push({ text: rest[0], lineAt: (offset) => paragraph.lineAt(start + offset) });
      roll = undefined;
    }
  }
  return parts;
}
