/** Where a process may stand. */
export const processStatuses = [
  'proposed',
  'provided-for',
  'established',
  'under-way',
  'concluded',
  'ended-without-consensus',
  'absorbed',
  'unknown',
] as const;

/** Where a process stands. */
export type ProcessStatus = (typeof processStatuses)[number];
