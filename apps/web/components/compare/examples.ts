import type { ComparableName } from '@/site/comparing';

/** A comparison to begin with. */
export interface ComparisonExample {
  readonly ids: readonly [string, string, ...string[]];
  readonly words: string;
}

/** Comparisons that readers ask for, by kind; the first is the one drawn at the entrance. */
export const comparisonExamples: {
  readonly [K in ComparableName]: readonly [ComparisonExample, ...ComparisonExample[]];
} = {
  processes: [
    {
      ids: ['oewg-2021-2025', 'global-mechanism'],
      words: 'The open-ended working group and the permanent body that follows it',
    },
    { ids: ['gge-2019-2021', 'oewg-2019-2021'], words: 'Group of experts and working group, side by side at one time' },
    {
      ids: ['oewg-2021-2025', 'poa', 'global-mechanism'],
      words: 'Working group, programme of action, Global Mechanism',
    },
    { ids: ['ad-hoc-committee-cybercrime', 'oewg-2021-2025'], words: 'A treaty negotiation and a working group' },
  ],
  states: [
    { ids: ['usa', 'rus'], words: 'United States of America and Russian Federation' },
    { ids: ['fra', 'deu'], words: 'France and Germany' },
    { ids: ['bra', 'ind', 'zaf', 'sgp'], words: 'Brazil, India, South Africa and Singapore' },
    { ids: ['ken', 'nga', 'egy'], words: 'Kenya, Nigeria and Egypt' },
  ],
  decisions: [
    { ids: ['a-res-78-16-plenary', 'a-res-78-237-plenary'], words: 'Two texts of 2023 on one question' },
    { ids: ['a-res-78-237-committee', 'a-res-78-237-plenary'], words: 'Committee and plenary on one text' },
    {
      ids: ['a-res-73-27-plenary', 'a-res-75-240-plenary', 'a-res-78-237-plenary'],
      words: 'The working group’s texts of 2018, 2020 and 2023',
    },
    { ids: ['a-res-74-247-plenary', 'a-res-79-243-plenary'], words: 'The mandate of a treaty and its adoption' },
  ],
};
