import { withoutQuotations } from './origin.ts';
import type { Told } from './press.ts';
import type { Doubt } from './proposal.ts';

/** The organ and stage of an act, and what they were read from. */
export interface Organ {
  readonly body: string | null;
  readonly stage: 'committee' | 'plenary' | null;
  readonly from: string;
}

const committees = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const series: Readonly<Record<string, number>> = { DIS: 1, EF: 2, SHC: 3, SPD: 4, AB: 5, L: 6 };

function committeeOf(text: string, drafts: readonly string[]): string | null {
  const release = /\bGA\/(DIS|EF|SHC|SPD|AB|L)\/\d+/.exec(text)?.[1];
  const draft = /^A\/C\.(\d)\//.exec(drafts[0] ?? '')?.[1];
  const named = new RegExp(`\\b(${committees.join('|')}) committee\\b`, 'i').exec(text)?.[1]?.toLowerCase();
  const number = release ? series[release] : Number(draft ?? Number.NaN);
  const name = committees[(number ?? Number.NaN) - 1] ?? named;
  return name ? `${name}-committee` : null;
}

/** Which organ acted: as the sentence says, else as the number of the release or record and the symbol of the draft tell. */
export function organOf({ organ, verb, symbols }: Told, whole: string): Organ {
  const committee = committeeOf(whole, symbols.drafts);
  const isAssembly = /\bGA\/\d{4,}\b|\bA\/\d+\/PV\.\d+/.test(whole) || symbols.resolutions.length > 0;
  const isPlenaryDraft = symbols.drafts.some((draft) => /^A\/\d+\/L\./.test(draft));
  if (organ === 'assembly' || (organ === null && verb !== 'approved' && (isAssembly || isPlenaryDraft)))
    return { body: 'general-assembly', stage: 'plenary', from: organ ? 'the sentence' : 'the kind of document' };
  if (organ === 'committee' || verb === 'approved')
    return { body: committee, stage: 'committee', from: organ ? 'the sentence' : 'the verb "approved"' };
  return committee && !isAssembly
    ? { body: committee, stage: 'committee', from: 'the symbol of the draft' }
    : { body: null, stage: null, from: '' };
}

/** The doubt of a committee read from the text where the sentence, or the symbol of its draft, is of another one. */
export function committeeDoubts({ quote, symbols, line }: Told, { body, stage, from }: Organ): readonly Doubt[] {
  if (stage !== 'committee' || body === null) return [];
  const named = [...withoutQuotations(quote).matchAll(new RegExp(`\\b(${committees.join('|')}) committee\\b`, 'gi'))];
  const drafts = symbols.drafts.flatMap((draft) => /^A\/C\.(\d)\//.exec(draft)?.[1] ?? []);
  const own = [
    ...named.map(([, name = '']) => `${name.toLowerCase()}-committee`),
    ...drafts.map((number) => `${committees[Number(number) - 1] ?? `C.${number}`}-committee`),
  ];
  return [...new Set(own)]
    .filter((other) => other !== body)
    .map((other) => ({
      line,
      found: `the ${other} beside the vote`,
      expected: `${body}, read from the whole text and ${from}`,
      mend: 'See which committee acted, and give it with --body.',
    }));
}
