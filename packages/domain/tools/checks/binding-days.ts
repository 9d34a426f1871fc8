import { containsEdtf } from '../../src/core/edtf.ts';
import { consentToBeBound } from '../../src/rules/consent-to-be-bound.ts';
import { consents } from '../../src/treaty-actions/acts.ts';
import type { TreatyAction } from '../../src/treaty-actions/schema.ts';
import type { Finding } from '../problem.ts';
import type { Check, Context } from './context.ts';

const LAST_DAY = '9999-12-31';

function computed(context: Context, { treaty, action, on, deposit }: TreatyAction): string | undefined {
  const law = context.get('treaties', treaty);
  const inForceFrom = law?.events.find(({ act }) => act === 'entered-into-force')?.on ?? null;
  const acts = [{ action, on, deposited: deposit === 'shown' }];
  const later = law?.entryIntoForce?.later;
  return consentToBeBound.apply({
    day: LAST_DAY,
    acts,
    inForceFrom,
    later: later ? { ...later, provision: null } : null,
  }).on;
}

/** The days from which a treaty binds are those that follow from its own rule. */
export const bindingDays: Check = {
  name: 'binding-days',
  why: 'From when a treaty binds follows from its article, the day of deposit and the day of entry into force.',
  check: (context) =>
    context.records['treaty-actions'].flatMap((action): Finding[] => {
      const { id, entryIntoForceFor: recorded } = action;
      const day = consents.has(action.action) && recorded ? computed(context, action) : undefined;
      if (!recorded || day === undefined || containsEdtf(day, recorded)) return [];
      const known = context.records.discrepancies.some(
        ({ about, field }) => about.collection === 'treaty-actions' && about.id === id && field === 'entryIntoForceFor',
      );
      if (known) return [];
      return [
        context.at({ collection: 'treaty-actions', id }, ['entryIntoForceFor'], {
          found: `"${recorded}"`,
          expected: `"${day}", by the rule of the treaty`,
          mend: 'Read the day of deposit and this day again; where the sources do differ, record it in discrepancies with field: entryIntoForceFor.',
        }),
      ];
    }),
};
