import type { Told } from './press.ts';
import { isNamed } from './symbols.ts';

/** An act on a whole text, with the votes on parts of it. */
export interface Whole {
  readonly told: Told;
  readonly parts: readonly Told[];
}

/**
 * An act that names no text itself: with the draft and the title that a vote on a part of it was told with, else with those of
 * the paragraph before. One that was adopted as a resolution and is told after its parts is given their draft too.
 */
function completed(act: Told, parts: readonly Told[]): Told {
  if (act.symbols.drafts.length > 0) return act;
  const drafts = parts.flatMap(({ symbols }) => symbols.drafts.slice(0, 1));
  const [draft] = drafts;
  const told = parts.find(({ symbols }) => symbols.drafts[0] === draft);
  if (told && draft !== undefined && drafts.every((other) => other === draft)) {
    const titled = act.title === null ? parts.find((part) => part.title !== null) : undefined;
    const title = titled ? { title: titled.title, titleFrom: titled.titleFrom ?? titled } : {};
    return { ...act, ...title, symbols: { ...act.symbols, drafts: [draft] }, symbolsFrom: told.symbolsFrom ?? told };
  }
  if (isNamed(act.symbols) || !act.above) return act;
  return { ...act, ...act.above, ...(act.title === null ? {} : { title: act.title, titleFrom: act.titleFrom }) };
}

/** Acts on whole texts, each with the votes on parts of it: those of the same draft, else those told before it. */
export function wholesOf(told: readonly Told[]): { wholes: readonly Whole[]; loose: readonly Told[] } {
  const single = told.flatMap((act): Told[] =>
    act.vote === null && act.part === null && act.symbols.drafts.length > 1
      ? act.symbols.drafts.map((draft) => ({ ...act, symbols: { ...act.symbols, drafts: [draft] } }))
      : [act],
  );
  const draftOf = ({ symbols }: Told) => symbols.drafts[0];
  const home = (part: Told) => {
    if (part.part?.type === 'amendment') return single.slice(single.indexOf(part)).find((act) => !act.part);
    const later = single.slice(single.indexOf(part)).filter((act) => !act.part);
    const same = [...later, ...single.filter((act) => !act.part)].find((act) => draftOf(act) === draftOf(part));
    const [next] = later;
    const isRestOf = next && draftOf(next) === undefined && /\bas a whole\b/i.test(next.quote);
    return same ?? (draftOf(part) === undefined || isRestOf ? next : undefined);
  };
  const parts = single.filter((act) => act.part);
  return {
    wholes: single
      .filter((act) => !act.part)
      .map((act) => {
        const own = parts.filter((part) => home(part) === act);
        return { told: completed(act, own), parts: own };
      }),
    loose: parts.filter((part) => !home(part)),
  };
}

/** Acts with a title given for the one of them that has none, or for the only one there is; several without one are left as they are. */
export function titled(wholes: readonly Whole[], title: string | undefined): readonly Whole[] {
  const bare = wholes.length === 1 ? wholes : wholes.filter(({ told }) => told.title === null);
  if (title === undefined || bare.length !== 1) return wholes;
  return wholes.map((whole) =>
    whole === bare[0] ? { ...whole, told: { ...whole.told, title, titleFrom: null } } : whole,
  );
}
