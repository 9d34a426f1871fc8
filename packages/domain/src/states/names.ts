import type { Row } from '../core/collection.js';
import type { MemberVote } from '../decisions/member-votes.js';
import type { State } from './schema.js';

/** The regional groups as the United Nations names them. */
export const regionalGroupNames: Readonly<Record<NonNullable<State['regionalGroup']>, string>> = {
  african: 'African States',
  'asia-pacific': 'Asia-Pacific States',
  'eastern-european': 'Eastern European States',
  'latin-american-caribbean': 'Latin American and Caribbean States',
  'western-european-others': 'Western European and other States',
};

/** The official languages of the United Nations, by code. */
const languageNames: Readonly<Record<keyof State['names'], string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  zh: 'Chinese',
  ar: 'Arabic',
};

const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

/** The names of a state as rows, a language each. */
export function nameRows({ names }: State): readonly Row[] {
  return languages.map((language) => ({
    text: `${names[language].short} · ${names[language].formal}`,
    lang: language,
    note: languageNames[language],
  }));
}

/** The short name of a state with its article, as it stands inside a sentence: `the Russian Federation`, `Kenya`. */
export function stateInSentence({ title, names }: Pick<State, 'title' | 'names'>): string {
  return names.en.article ? `${names.en.article} ${title}` : title;
}

/** How a member's vote is put in words. */
export const memberVoteWords: Readonly<Record<MemberVote, string>> = {
  'in-favour': 'in favour',
  against: 'against',
  abstaining: 'abstained',
  'no-vote-recorded': 'no vote recorded',
};
