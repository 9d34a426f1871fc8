import type { DayContext } from '@/site/day';
import { isIn, type Place } from '@/site/navigation';
import { To } from './link';

interface Props {
  readonly at: DayContext;
  /** The path of the page. */
  readonly path: string;
  readonly places: readonly Place[];
}

/** Places as links; the one the page lies in says so. */
export function Places({ at, path, places }: Props) {
  return (
    <ul className="plain-list">
      {places.map((place) => (
        <li key={place.path}>
          <To
            at={at}
            path={place.path}
            aria-current={isIn(path, place) ? (path === place.path ? 'page' : 'true') : undefined}
          >
            {place.name}
          </To>
        </li>
      ))}
    </ul>
  );
}
