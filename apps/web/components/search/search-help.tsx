import { To } from '@/components/frame/link';
import { type DayContext, queryOf } from '@/site/day';

const examples = [
  ['78/237', 'a symbol, or part of one: resolutions, drafts, reports'],
  ['104-53-7', 'a tally: votes in favour, against, abstentions'],
  ['Allemagne', 'a name: states in any of the six official languages, groups, people, processes'],
] as const;

/** What can be asked, by example. */
export function SearchHelp({ at }: { readonly at: DayContext }) {
  return (
    <ul className="rows mt-6">
      {examples.map(([q, what]) => (
        <li key={q}>
          <To at={at} path={`/search${queryOf({ q })}`} className="font-medium">
            {q}
          </To>
          <span className="note">{what}</span>
        </li>
      ))}
    </ul>
  );
}
