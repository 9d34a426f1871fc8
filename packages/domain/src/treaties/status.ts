/** Where a treaty may stand on a day. */
export const treatyStatuses = [
  'text-approved',
  'adopted',
  'open-for-signature',
  'closed-for-signature',
  'in-force',
] as const;

/** One of the {@link treatyStatuses}; `unknown` where the record has no event of it by the day. */
export type TreatyStatus = (typeof treatyStatuses)[number] | 'unknown';
