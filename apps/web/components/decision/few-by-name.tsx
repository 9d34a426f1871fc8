import { rollOf } from '@acquis/domain';
import { StateNames } from '@/components/explore/state-names';
import type { ExtraProps } from '@/components/record/extras';
import { words } from '@/words/decision';

/** How many on one side are few enough to be named under the opening sentence. */
const few = 10;

const sides = [
  ['against', words.votedAgainst],
  ['abstaining', words.abstained],
] as const;

/** Who voted against and who abstained, where they are few and every one of them is known by name. */
export function FewByName({ at, view, record }: Omit<ExtraProps<'decisions'>, 'query'>) {
  const { tally } = record;
  const names = rollOf(record) ?? record.namedVotes;
  if (!tally || !names) return null;
  const named = sides.filter(([side]) => tally[side] > 0 && tally[side] <= few && names[side].length === tally[side]);
  if (named.length === 0) return null;
  return (
    <div className="measure mt-3">
      {named.map(([side, lead]) => (
        <p key={side}>
          {lead} <StateNames question={{ at, view }} states={names[side]} />.
        </p>
      ))}
    </div>
  );
}
