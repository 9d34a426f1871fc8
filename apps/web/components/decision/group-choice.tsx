import { type CoalitionGrouping, type Grouping, groupings } from '@acquis/charts';
import type { Coalition, Reference } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf, queryOf } from '@/site/day';
import type { RawQuery } from '@/site/query';
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
  /** The address as it came: what it asks beside the grouping is kept. */
  readonly query: RawQuery;
}

/** By what the cells are grouped: links, so that the choice stands in the address. */
export function GroupChoice({ at, reference, grouping, coalitions, query }: Props) {
  const { by: _, ...beside } = query;
  const chosen = typeof grouping === 'object' ? grouping.coalition : grouping;
  const option = (by: string, name: string) => {
    const asked = queryOf({ by: by === 'region' ? undefined : by, ...beside });
    return (
      <li key={by}>
        <To
          at={at}
          path={`${pathOf(reference)}${asked}#votes`}
          aria-current={by === chosen ? 'true' : undefined}
          rel={asked === '' ? undefined : 'nofollow'}
        >
          {name}
        </To>
      </li>
    );
  };
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
