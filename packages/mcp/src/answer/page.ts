import { type DeepReadonly, version } from '@acquis/domain';
import { z } from 'zod';
import type { Asked } from '../asked.js';
import { Refused } from '../refused.js';

/** The arguments by which a list is given in parts. */
export const paging = {
  limit: z.int().min(1).max(50).default(20).describe('How many entries to give, 1 to 50.'),
  cursor: z.string().max(60).optional().describe('Where to go on: "page.next" of the answer before.'),
};

/** Where a list stands. */
export const page = z.strictObject({
  total: z.int().describe('How many entries there are in all.'),
  from: z.int().describe('How many of them come before those shown.'),
  shown: z.int(),
  next: z.string().nullable().describe('For the rest, call again with the same arguments and this as "cursor".'),
});

/** Where a list stands. */
export type Page = DeepReadonly<z.output<typeof page>>;

/** A short mark that tells apart what is asked for (FNV-1a). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

function begin(cursor: string, mark: string, total: number): number {
  const [, offset, of] = /^(\d{1,6})-([0-9a-z]{1,7})$/.exec(cursor) ?? [];
  if (offset === undefined)
    throw new Refused('"cursor" is not one that was given; use "page.next" of the answer before, or leave it out.');
  if (of !== mark || Number(offset) >= total)
    throw new Refused(
      '"cursor" belongs to other arguments, another day or another data version; begin again without it.',
    );
  return Number(offset);
}

/**
 * The part of a list that is asked for.
 *
 * @param given the arguments of the call: the cursor is good for the same ones only, with another limit too
 * @throws Refused where the cursor is not one of this list
 */
export function paged<T>(
  items: readonly T[],
  {
    limit,
    cursor,
    ...given
  }: { readonly limit: number; readonly cursor?: string | undefined } & Readonly<Record<string, unknown>>,
  { view }: Pick<Asked, 'view'>,
): { readonly entries: readonly T[]; readonly page: Page } {
  const mark = markOf(JSON.stringify([given, view.day, version]));
  const from = cursor === undefined ? 0 : begin(cursor, mark, items.length);
  const entries = items.slice(from, from + limit);
  const end = from + entries.length;
  const next = end < items.length ? `${end}-${mark}` : null;
  return { entries, page: { total: items.length, from, shown: entries.length, next } };
}

/** Where a list stands, in a sentence. */
export function pageLine({ total, from, shown, next }: Page): string {
  if (total === 0) return 'Nothing in the record matches.';
  const rest = next === null ? '' : ` For the rest call again with the same arguments and cursor: "${next}".`;
  return `Entries ${from + 1} to ${from + shown} of ${total}.${rest}`;
}
