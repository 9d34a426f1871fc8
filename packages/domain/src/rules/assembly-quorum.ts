import type { AssemblyQuorumFacts } from './facts/assembly-quorum.js';
import { assemblyRule } from './legal.js';
import type { Rule } from './rule.js';

/** What a tally says of the quorum. */
export type QuorumOutcome = 'at-least-met' | 'not-shown';

/** The quorum for decisions of the General Assembly and its main committees. */
export const assemblyQuorum: Rule<'assembly-quorum', AssemblyQuorumFacts, QuorumOutcome> = {
  name: 'assembly-quorum',
  title: 'Quorum for a decision of the General Assembly',
  about:
    'Whether a tally shows that a majority of the members was present, as any decision needs. A tally counts votes and abstentions, not who was in the room: it can show that the quorum was at least met, never that it was missed.',
  legal: [assemblyRule(67), assemblyRule(108)],
  outcomes: {
    'at-least-met': 'The members recorded are by themselves a majority.',
    'not-shown': 'The record of the vote does not show a majority present; that says nothing of whether one was.',
  },
  unit: 'members recorded',
  apply: ({ organ, members, recorded }) => {
    const rule = assemblyRule(organ === 'plenary' ? 67 : 108);
    const needed = Math.floor(members / 2) + 1;
    const required = `A decision requires the presence of a majority of the members: ${needed} of ${members}.`;
    if (recorded === null)
      return {
        outcome: 'not-shown',
        reasons: [required, 'There was no recorded vote, and so there is no count of members present.'],
        rule,
      };
    const met = recorded >= needed;
    return {
      outcome: met ? 'at-least-met' : 'not-shown',
      reasons: [
        required,
        met
          ? `${recorded} are recorded as voting or abstaining, so at least that many were present.`
          : `${recorded} are recorded as voting or abstaining; members present without voting leave no trace in a tally.`,
      ],
      rule,
      margin: met ? recorded - needed + 1 : needed - recorded,
    };
  },
};
