/** What happens to a mechanism or initiative. */
export const mechanismActs = [
  'recommended',
  'proposed',
  'requested',
  'discussed',
  'agreed',
  'noted',
  'welcomed',
  'supported',
  'invited',
  'consulted',
  'launched',
  'held',
  'published',
  'updated',
  'continued',
  'deferred',
] as const;

/** Something that happens to a mechanism. */
export type MechanismAct = (typeof mechanismActs)[number];

/** Where a mechanism may stand. */
export const mechanismStandings = [
  'recommended',
  'proposed',
  'requested',
  'agreed',
  'operational',
  'held',
  'published',
  'deferred',
  'unknown',
] as const;

/** Where a mechanism stands. */
export type MechanismStanding = (typeof mechanismStandings)[number];

/** Where a mechanism stands after an act; acts left out change nothing. */
export const standingAfter: Partial<Readonly<Record<MechanismAct, MechanismStanding>>> = {
  recommended: 'recommended',
  proposed: 'proposed',
  requested: 'requested',
  agreed: 'agreed',
  launched: 'operational',
  held: 'held',
  published: 'published',
  deferred: 'deferred',
};
