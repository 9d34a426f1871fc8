import { type Day, latest } from '../../src/core/edtf.ts';
import type { Kinds } from '../../src/generated/kinds.ts';
import { consents, signatures } from '../../src/treaty-actions/acts.ts';
import type { Check } from './context.ts';

type Action = Kinds['treaty-actions'];
type What = Kinds['treaties']['publishedCounts'][number]['what'];

function knownBy({ on, stated }: Action, day: Day): boolean {
  const date = stated ?? on;
  return date !== null && latest(date) <= day;
}

const counted: Readonly<Record<What, (action: Action) => boolean>> = {
  signatories: ({ action }) => signatures.has(action),
  ratifications: ({ action }) => consents.has(action),
  parties: ({ action, deposit }) => consents.has(action) && deposit === 'shown',
};

/** A count published elsewhere is what the actions of the record add up to on its day, where the record holds actions. */
export const treatyCounts: Check = {
  name: 'treaty-counts',
  why: 'Counts shown are computed from the actions; one published by others shows whether an action is missing.',
  check: ({ records, at }) =>
    records.treaties.flatMap(({ id, publishedCounts }) => {
      const actions = records['treaty-actions'].filter(({ treaty }) => treaty === id);
      return publishedCounts.flatMap(({ what, count, of, on }, index) => {
        if (of !== null || actions.length === 0) return [];
        const denounced =
          what === 'parties' ? actions.filter((a) => a.action === 'denunciation' && knownBy(a, latest(on))) : [];
        const own =
          actions.filter((action) => counted[what](action) && knownBy(action, latest(on))).length - denounced.length;
        if (own === count) return [];
        return [
          at({ collection: 'treaties', id }, ['publishedCounts', index, 'count'], {
            found: `${count} ${what} published for ${on}`,
            expected: `${own}, the actions of the record by that day`,
            mend: 'Look for a missing or misdated action; where the sources differ, record it in exceptions.yaml and as a discrepancy.',
          }),
        ];
      });
    }),
};
