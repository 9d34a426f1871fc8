import { withoutBracketed } from './brackets.ts';

/** What was done by a vote, or without one, as the words around it have it. */
export interface Act {
  /** The verb; null: none was found. */
  readonly verb: 'adopted' | 'approved' | 'retained' | 'rejected' | null;
  /** The paragraph, amendment or motion that was voted on apart; null: the whole text. */
  readonly part: { readonly on: string; readonly type: 'paragraph' | 'amendment' | 'motion' } | null;
  /** The organ named as acting; null: none. */
  readonly organ: 'assembly' | 'committee' | null;
}

const verbs: readonly [RegExp, Act['verb']][] = [
  [/\b(?:not (?:adopt|approv|retain)|reject|fail|defeat|delet)/i, 'rejected'],
  [/\b(?:retain|keep|kept)/i, 'retained'],
  [/\bapprov/i, 'approved'],
  [/\badopt/i, 'adopted'],
];
const verb = /\b(?:not (?:adopt|approv|retain)\w*|(?:reject|fail|defeat|delet|retain|approv|adopt)\w*|keep|kept)\b/gi;
const which = '(?:\\d+|[ivxl]+|[a-z])(?:\\s*\\([a-z]\\))?';
const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|last)';
const parts: readonly [RegExp, NonNullable<Act['part']>['type']][] = [
  [
    new RegExp(
      `\\b(?:(?:operative|preambular)\\s+)?paragraphs?\\s+${which}(?:(?:,\\s*|\\s+(?:and|to)\\s+|-)\\d+)*(?:\\s+of the (?:preamble|operative part))?|\\b${ordinal}\\s+(?:preambular|operative)\\s+paragraphs?`,
      'i',
    ),
    'paragraph',
  ],
  [
    /\b(?:draft |oral |proposed )?amendments?\b(?:\s+(?:contained )?(?:in|to)\b[^,.;()]{0,80}|\s*\([^)]{0,60}\))?/i,
    'amendment',
  ],
  [/\b(?:no-action )?motion\b(?:\s+(?:for|to|of|on)\b[^,.;()]{0,60})?/i, 'motion'],
];

function lastBefore(text: string, form: RegExp, at: number): string | undefined {
  const found = [...text.matchAll(form)];
  return (found.findLast(({ index }) => index < at) ?? found[0])?.[0];
}

/** What the words around a vote say was done; of several verbs the last before it counts, else the first after it. */
export function actIn(text: string, at: number): Act {
  const open = withoutBracketed(text);
  const word = lastBefore(open, verb, at);
  const found = word === undefined ? null : (verbs.find(([form]) => form.test(word))?.[1] ?? null);
  const isWhole = found !== 'retained' && /\bas a whole\b/i.test(open);
  const part = parts.flatMap(([form, type]) => {
    const on = form.exec(text)?.[0];
    return on ? [{ on: on.trim(), type }] : [];
  })[0];
  const organ = [...open.matchAll(/\b(?:(assembly)|committee)\b(?!\s+(?:report|on\b))/gi)];
  const acting =
    organ.find(({ index }) =>
      /^\W*\w*\W*(?:also |then |next |first )*(?:decid|retain|reject|approv|adopt|kept|keep)/i.test(
        open.slice(index + 8),
      ),
    ) ?? organ[0];
  return {
    verb: found,
    part: isWhole ? null : (part ?? null),
    organ: acting ? (acting[1] ? 'assembly' : 'committee') : null,
  };
}
