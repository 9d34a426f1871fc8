/** The terms under which something may be used, as the Data Package standard has them. */
export interface Terms {
  /** Its identifier among open licences; left out: it is none of them. */
  readonly name?: string;
  readonly title: string;
  readonly path: string;
}

/** The licence of the data but for what carries terms of its own. */
export const ccBy = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The terms that go with the votes by member. */
export const votesTerms: Terms = {
  title:
    'Copyright, United Nations: non-commercial use with attribution to the Dag Hammarskjöld Library, General Assembly Voting Data (LICENSE, 1)',
  path: 'https://digitallibrary.un.org/record/4060887',
};

/** The terms that go with single fields of a table, by the table's name, as numbered in LICENSE. */
export const carriedOver: Readonly<Record<string, string>> = {
  states: 'names, codes, regions, lists of states and customary names: LICENSE, 2, 3 and 5',
  coalitions: 'memberships, where they cite it: LICENSE, 4',
};
