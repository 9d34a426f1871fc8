import { datesInText, readDate } from '../dates.ts';
import type { Lender } from './near.ts';
import type { Told } from './press.ts';
import type { Doubt } from './proposal.ts';
import { sessionIn } from './symbols.ts';

/** Words by which a sentence may tell of an act of another day. */
export const ofThePast =
  /\b(?:(?:last|previous|past) (?:year|session|autumn|fall|month|week)|previous(?:ly)?|in the past|yesterday|(?:similar|earlier|predecessor|preceding) (?:draft|text|resolution|version|decision)s?|earlier (?:this|that|in)|(?:years?|months?|weeks?|days?) (?:ago|earlier|before)|had (?:also |then |been )?(?:adopted|approved|rejected|retained))\b/i;
const atSession = /\bat (?:its|the) [\w-]+ session\b/i;
const quotations = /[“"][^“”"]*[”"]/g;
const year = /(?<![\w/.])(?:19|20)\d{2}(?![\w/])/g;

const others =
  '(?:(?!The\\b)\\p{Lu}\\w+\\s+(?:and\\s+)?)*(?:Council|Commission|Conference|Board|Parliament|Senate|Congress)';
const otherOrgan = new RegExp(
  `\\b(${others})\\s+(?:(?:also|then|has|had)\\s+)*(?:adopt|approv|reject|retain|decid|endors|pass)\\w*|\\bby\\s+the\\s+(${others})\\b`,
  'u',
);

/** A sentence with what it quotes, such as titles, left out. */
export function withoutQuotations(text: string): string {
  return text.replace(quotations, '“”');
}

/** The words of a sentence by which it may tell of an act of another day; null: none. */
export function pastIn(sentence: string): string | null {
  const text = withoutQuotations(sentence);
  return (ofThePast.exec(text) ?? atSession.exec(text))?.[0] ?? null;
}

/** The days, months and years that a sentence names beside the day of the text. */
function otherDays(sentence: string, on: string): readonly string[] {
  const text = withoutQuotations(sentence);
  const days = [...text.matchAll(datesInText)].map(([day]) => day);
  const years = [...text.replace(datesInText, '').matchAll(year)].map(([found]) => found);
  return [
    ...days.filter((day) => !on.startsWith(readDate(day) ?? readDate(`${day} ${on.slice(0, 4)}`) ?? day)),
    ...years.filter((found) => !on.startsWith(found)),
  ];
}

/** The sessions of the Assembly in which a day may fall; in September one ends and the next begins. */
export function sessionsOn(day: string): readonly number[] {
  const [calendarYear, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const [ending, beginning] = [calendarYear - 1946, calendarYear - 1945];
  return month === 9 ? [ending, beginning] : [month < 9 ? ending : beginning];
}

function lent({ line, symbols, title, symbolsFrom, titleFrom, paragraph, organ }: Told): Doubt[] {
  const names = symbols.drafts[0] ?? symbols.resolutions[0] ?? 'the symbol';
  const from = (what: string, source: Lender | null) => {
    if (source === null) return [];
    const far = source.paragraph !== paragraph;
    const mend = 'See whether both sentences tell of the same text; an act of another organ is an act of its own.';
    return source.organ !== null && organ !== null && source.organ !== organ
      ? [
          {
            line,
            found: `${what} in line ${source.line}, where the ${source.organ} acts`,
            expected: `the ${organ}`,
            mend,
          },
        ]
      : far && source === symbolsFrom
        ? [
            {
              line,
              found: `${what} in another paragraph, line ${source.line}`,
              expected: 'it in that of the vote',
              mend,
            },
          ]
        : [];
  };
  const isOneSentence = titleFrom !== null && titleFrom.line === symbolsFrom?.line;
  return [
    ...from(names, symbolsFrom),
    ...(title === null || isOneSentence ? [] : from(`the title “${title}”`, titleFrom)),
  ];
}

/** Doubts whether a sentence tells of an act of the day of the text, and on the text whose symbol and title stand near it. */
export function originDoubts(told: Told, on: string | undefined): readonly Doubt[] {
  const { line, symbols, past, quote } = told;
  const mend = 'See whether it was done on that day; an earlier act is cited by a source of its own day.';
  const [symbol, draft] = [symbols.resolutions[0], symbols.drafts[0]];
  const strayed = symbols.mentioned.filter((named) => draft !== undefined || named === symbol);
  const sessions = on && /^\d{4}-\d{2}/.test(on) ? sessionsOn(on) : undefined;
  const outOf = [symbol, draft].filter((named) => {
    const session = named && sessionIn(named);
    return sessions && typeof session === 'number' && !sessions.includes(session);
  });
  const [, acting, passive] = otherOrgan.exec(withoutQuotations(quote)) ?? [];
  const organ = acting ?? passive;
  return [
    ...(organ === undefined
      ? []
      : [
          {
            line,
            found: `the ${organ} as acting`,
            expected: 'the General Assembly or one of its committees',
            mend: 'A decision of another organ is entered by hand: pnpm data new decision.',
          },
        ]),
    ...(past === null
      ? []
      : [{ line, found: `“${past}” beside the vote`, expected: 'an act of the day of the text', mend }]),
    ...(on === undefined ? [] : otherDays(quote, on)).map((day) => ({
      line,
      found: `${day} beside the vote`,
      expected: `${on}, the day of the text`,
      mend,
    })),
    ...strayed.map((named) => ({
      line,
      found: `${named} beside the vote`,
      expected: 'the symbol of what was voted on alone',
      mend: 'See which text was voted on.',
    })),
    ...outOf.map((named) => ({
      line,
      found: `${named} on ${on}`,
      expected: `a symbol of session ${sessions?.join(' or ')}, in which that day falls`,
      mend,
    })),
    ...lent(told),
  ];
}
