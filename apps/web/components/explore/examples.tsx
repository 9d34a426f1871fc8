import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { words } from '@/words/explore';

/** A question by the address of its answer. */
export interface Example {
  readonly path: string;
  readonly words: string;
}

/** Questions to begin with, where none is put yet. */
export function Examples({ at, examples }: { readonly at: DayContext; readonly examples: readonly Example[] }) {
  if (examples.length === 0) return null;
  return (
    <section className="part">
      <h2>{words.forExample}</h2>
      <ul className="rows">
        {examples.map(({ path, words }) => (
          <li key={path}>
            <To at={at} path={path}>
              {words}
            </To>
          </li>
        ))}
      </ul>
    </section>
  );
}
