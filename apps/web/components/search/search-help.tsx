import { To } from '@/components/frame/link';
import { type DayContext, queryOf } from '@/site/day';
import { words } from '@/words/search';

const examples = [
  ['78/237', words.helpSymbol],
  ['104-53-7', words.helpTally],
  [words.exampleName, words.helpName],
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
