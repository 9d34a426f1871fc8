import type { Told } from './press.ts';

/** An act on a whole text, with the votes on parts of it. */
export interface Whole {
  readonly told: Told;
  readonly parts: readonly Told[];
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
    return same ?? (draftOf(part) === undefined ? later[0] : undefined);
  };
  const parts = single.filter((act) => act.part);
  return {
    wholes: single
      .filter((act) => !act.part)
      .map((act) => ({ told: act, parts: parts.filter((part) => home(part) === act) })),
    loose: parts.filter((part) => !home(part)),
  };
}
