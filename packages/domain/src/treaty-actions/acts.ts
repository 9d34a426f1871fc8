/** What a state or organisation may do towards a treaty. */
export const treatyActionActs = [
  'signature',
  'definitive-signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'denunciation',
  'announcement',
] as const;

/** One of the {@link treatyActionActs}. */
export type TreatyActionAct = (typeof treatyActionActs)[number];

/** The acts that make a signatory. */
export const signatures: ReadonlySet<TreatyActionAct> = new Set(['signature', 'definitive-signature']);

/** The acts by which consent to be bound is given. */
export const consents: ReadonlySet<TreatyActionAct> = new Set([
  'definitive-signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
]);
