/** What may happen on the way of a text to its adoption by consensus. */
export const stepActs = [
  'text-presented',
  'objection',
  'suspension',
  'way-out',
  'objection-lifted',
  'adoption',
] as const;

/** One of the {@link stepActs}. */
export type StepAct = (typeof stepActs)[number];
