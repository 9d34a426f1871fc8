/** What happens to a proposal. */
export const proposalActs = [
  'tabled',
  'discussed',
  'supported',
  'opposed',
  'in-draft',
  'footnoted',
  'annexed',
  'omitted',
  'carried-over',
  'absorbed',
  'superseded',
  'adopted',
  'held',
  'operational',
] as const;

/** Something that happens to a proposal; also where it stands by what happened last. */
export type ProposalAct = (typeof proposalActs)[number];

/** Acts that do not move a proposal once its fate has been decided on: talk goes on about what was left out. */
export const talk: readonly ProposalAct[] = ['tabled', 'discussed', 'supported', 'opposed', 'in-draft'];

/** Where a proposal stands, in words. */
export const standingWords: Readonly<Record<ProposalAct, string>> = {
  tabled: 'tabled',
  discussed: 'discussed',
  supported: 'discussed, with support voiced',
  opposed: 'discussed, with opposition voiced',
  'in-draft': 'in a draft',
  footnoted: 'in a footnote',
  annexed: 'annexed',
  omitted: 'left out of the text',
  'carried-over': 'carried over to the next forum',
  absorbed: 'absorbed in part',
  superseded: 'superseded',
  adopted: 'adopted',
  held: 'held',
  operational: 'in operation',
};
