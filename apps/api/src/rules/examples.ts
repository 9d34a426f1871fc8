import type { RuleName } from '@acquis/domain/rules';
import type { ruleFacts } from '@acquis/domain/schemas';
import type { z } from 'zod';

type Examples = { readonly [N in RuleName]: z.input<(typeof ruleFacts)[N]> };

/** For each rule, facts of the record that it can be told. */
export const ruleExamples: Examples = {
  // Resolution 78/237 in plenary, 22 December 2023.
  'assembly-majority': { organ: 'plenary', tally: { inFavour: 104, against: 53, abstaining: 7 } },
  'assembly-quorum': { organ: 'plenary', members: 193, recorded: 164 },
  // The second progress report of the OEWG, July 2023: the objection whose author a source names.
  consensus: {
    put: true,
    objections: [
      {
        by: 'Russian Federation',
        to: 'the final draft of the second progress report without a reference to their concept of a convention',
        lifted: {
          ways: [
            { way: 'footnote', where: 'paragraph 32' },
            { way: 'footnote', where: 'paragraph 58' },
          ],
        },
      },
    ],
  },
  // The proposal to delete article 6 (2) of the draft convention, 8 August 2024.
  'ad-hoc-committee': {
    matter: 'substantive',
    effortsExhausted: true,
    tally: { inFavour: 23, against: 102, abstaining: 26 },
  },
  'no-objection-accreditation-2022': { consultativeStatus: false, objections: [{ by: null }] },
  'global-mechanism-accreditation-2025': {
    consultativeStatus: false,
    objections: [{ by: null }],
    consultation: 'under-way',
  },
  // The UN convention against cybercrime.
  'signature-window': { day: '2026-11-25', opens: '2025-10-25', closes: '2026-12-31' },
  'consent-to-be-bound': {
    day: '2026-11-25',
    acts: [{ action: 'signature', on: '2025-10-25' }],
    later: { delayDays: 30 },
  },
  // The Budapest convention, whose fifth instrument was deposited on 18 March 2004.
  'entry-into-force': {
    day: '2004-07-01',
    threshold: 5,
    delayMonths: 3,
    begins: 'first-of-next-month',
    conditions: [{ group: 'the Council of Europe', atLeast: 3 }],
    instruments: [
      { by: 'Albania', on: '2002-06-20', groups: ['the Council of Europe'] },
      { by: 'Croatia', on: '2002-10-17', groups: ['the Council of Europe'] },
      { by: 'Estonia', on: '2003-05-12', groups: ['the Council of Europe'] },
      { by: 'Hungary', on: '2003-12-04', groups: ['the Council of Europe'] },
      { by: 'Lithuania', on: '2004-03-18', groups: ['the Council of Europe'] },
    ],
  },
  'points-of-contact-inquiry': {
    state: 'sent',
    event: 'acknowledge',
    actor: 'technical contact of the receiving State',
  },
};
