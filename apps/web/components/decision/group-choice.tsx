import { type CoalitionGrouping, type Grouping, groupings } from '@acquis/charts';
import type { Coalition, Reference } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/decision';

const names: Readonly<Record<Grouping, string>> = { region: words.byRegion, vote: words.byVote, alphabet: 'A–Z' };
const leads: Readonly<Record<Grouping, string>> = {
  region: words.leadRegion,
  vote: words.leadVote,
  alphabet: words.leadName,
};

/** By what the cells are grouped, in a phrase. */
export function leadOf(grouping: Grouping | CoalitionGrouping, coalition: Coalition | undefined): string {
  if (typeof grouping !== 'object') return leads[grouping];
  return words.leadCoalition(coalition?.title ?? grouping.coalition);
}

interface Props {
  readonly at: DayContext;
  readonly reference: Reference;
  readonly grouping: Grouping | CoalitionGrouping;
  readonly coalitions: readonly Coalition[];
}

/** By what the cells are grouped: links, so that the choice stands in the address. */
export function GroupChoice({ at, reference, grouping, coalitions }: Props) {
  const chosen = typeof grouping === 'object' ? grouping.coalition : grouping;
  const option = (by: string, name: string) => (
    <li key={by}>
      <To
        at={at}
        path={`${pathOf(reference)}${by === 'region' ? '' : `?by=${by}`}#votes`}
        aria-current={by === chosen ? 'true' : undefined}
        rel={by === 'region' ? undefined : 'nofollow'}
      >
        {name}
      </To>
    </li>
  );
  return (
    <nav aria-label={words.groupTheCells} className="no-print by-group">
      <ul className="chips">{groupings.map((by) => option(by, names[by]))}</ul>
      {coalitions.length > 0 && (
        <details open={typeof grouping === 'object'}>
          <summary>{words.coalition}</summary>
          <ul className="chips">{coalitions.map(({ id, shortName }) => option(id, shortName))}</ul>
        </details>
      )}
    </nav>
  );
}
