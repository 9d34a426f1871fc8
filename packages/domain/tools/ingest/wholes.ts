import type { Told } from './press.ts';

/** An act on a whole text, with the votes on parts of it. */
export interface Whole {
  readonly told: Told;
  readonly parts: readonly Told[];
}

/** An act on "the draft as a whole", with the draft and the title that a vote on a part of it was told with. */
function completed(act: Told, parts: readonly Told[]): Told {
  const drafts = parts.flatMap(({ symbols }) => symbols.drafts.slice(0, 1));
  const [draft] = drafts;
  const isOne = draft !== undefined && drafts.every((other) => other === draft);
  if (act.symbols.drafts.length > 0 || !isOne) return act;
  const title = act.title ?? parts.find((part) => part.title !== null)?.title ?? null;
  return { ...act, title, symbols: { ...act.symbols, drafts: [draft] }, symbolsEarlier: true };
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
