import type { DayContext } from '@/site/day';
import { placeGroups } from '@/site/navigation';
import { words } from '@/words/frame';
import { Places } from './places';

/** Everything there is, by group. */
export function Menu({ at, path }: { readonly at: DayContext; readonly path: string }) {
  return (
    <details className="menu" name="header">
      <summary>
        <span className="where-narrow">{words.menu}</span>
        <span className="where-wide">{words.more}</span>
      </summary>
      <nav className="sheet" aria-label={words.allPlaces}>
        <div className="groups">
          {placeGroups.map(({ name, places }) => (
            <section key={name}>
              <h2>{name}</h2>
              <Places at={at} path={path} places={places} />
            </section>
          ))}
        </div>
      </nav>
    </details>
  );
}
