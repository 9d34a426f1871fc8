import type { DayContext } from '@/site/day';
import type { Place } from '@/site/navigation';
import { words } from '@/words/frame';
import { To } from './link';

/** Where a page lies. */
export function Crumbs({
  at,
  places,
  here,
}: {
  readonly at: DayContext;
  readonly places: readonly Place[];
  readonly here: string;
}) {
  return (
    <nav className="crumbs" aria-label={words.crumbs}>
      {places.map(({ path, name }) => (
        <span key={path}>
          <To at={at} path={path}>
            {name}
          </To>{' '}
          /{' '}
        </span>
      ))}
      <span aria-current="page">{here}</span>
    </nav>
  );
}
