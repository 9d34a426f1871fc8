import type { ComparableName } from '@/site/comparing';
import { words } from '@/words/compare';

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
      words: words.exampleGroupAndSuccessor,
    },
    { ids: ['gge-2019-2021', 'oewg-2019-2021'], words: words.exampleExpertsAndGroup },
    {
      ids: ['oewg-2021-2025', 'poa', 'global-mechanism'],
      words: words.exampleThreeProcesses,
    },
    { ids: ['ad-hoc-committee-cybercrime', 'oewg-2021-2025'], words: words.exampleTreatyAndGroup },
  ],
  states: [
    { ids: ['usa', 'rus'], words: words.exampleStatesOne },
    { ids: ['fra', 'deu'], words: words.exampleStatesTwo },
    { ids: ['bra', 'ind', 'zaf', 'sgp'], words: words.exampleStatesThree },
    { ids: ['ken', 'nga', 'egy'], words: words.exampleStatesFour },
  ],
  decisions: [
    { ids: ['a-res-78-16-plenary', 'a-res-78-237-plenary'], words: words.exampleTwoTexts },
    { ids: ['a-res-78-237-committee', 'a-res-78-237-plenary'], words: words.exampleStages },
    {
      ids: ['a-res-73-27-plenary', 'a-res-75-240-plenary', 'a-res-78-237-plenary'],
      words: words.exampleThreeTexts,
    },
    { ids: ['a-res-74-247-plenary', 'a-res-79-243-plenary'], words: words.exampleMandateAndAdoption },
  ],
};
