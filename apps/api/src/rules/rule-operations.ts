import { adHocCommittee, assemblyMajority, assemblyQuorum, consensus, type RuleName } from '@acquis/domain/rules';
import { ruleFacts } from '@acquis/domain/schemas';
import { operation, type RuleOperation } from './rule-operation.js';

/** Every rule with what it is told, and an example from the record. */
const byName: Readonly<Record<RuleName, RuleOperation>> = {
  // Resolution 78/237 in plenary, 22 December 2023.
  'assembly-majority': operation(assemblyMajority, ruleFacts['assembly-majority'], {
    organ: 'plenary',
    tally: { inFavour: 104, against: 53, abstaining: 7 },
  }),
  'assembly-quorum': operation(assemblyQuorum, ruleFacts['assembly-quorum'], {
    organ: 'plenary',
    members: 193,
    recorded: 164,
  }),
  // The second annual progress report of the OEWG, 28 July 2023.
  consensus: operation(consensus, ruleFacts.consensus, {
    put: true,
    objections: [
      {
        by: 'Russian Federation',
        to: 'the draft without a reference to the concept of a convention',
        lifted: {
          ways: [
            { way: 'footnote', where: 'paragraph 32' },
            { way: 'footnote', where: 'paragraph 58' },
          ],
        },
      },
    ],
  }),
  // The amendment to delete article 6 (2) of the draft convention, 8 August 2024.
  'ad-hoc-committee': operation(adHocCommittee, ruleFacts['ad-hoc-committee'], {
    matter: 'substantive',
    effortsExhausted: true,
    tally: { inFavour: 23, against: 102, abstaining: 26 },
  }),
};

/** Every rule, as it is asked over the API. */
export const ruleOperations: readonly RuleOperation[] = Object.values(byName);
