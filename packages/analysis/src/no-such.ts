import { nearest } from '@acquis/domain';

const listedAtMost = 50;

/** The error for a name that is none of those known, with the nearest ones. */
export function noSuch(what: string, text: string, ids: readonly string[]): RangeError {
  const close = nearest(text, ids);
  const few = ids.length > 0 && ids.length <= listedAtMost;
  const hint = close.length > 0 ? `; did you mean ${close.join(' or ')}?` : few ? `: expected ${ids.join(', ')}` : '';
  return new RangeError(`there is no ${what} "${text}"${hint}`);
}
