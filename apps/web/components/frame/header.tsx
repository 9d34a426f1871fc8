import type { DayContext } from '@/site/day';
import { headerPlaces, isIn } from '@/site/navigation';
import { DayControl } from './day-control';
import { To } from './link';

function Places({ at, path }: { readonly at: DayContext; readonly path: string }) {
  return (
    <ul className="plain-list">
      {headerPlaces.map((place) => (
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

/** Wordmark, places, the switch of light and dark, the day control. */
export function Header({ at, path }: { readonly at: DayContext; readonly path: string }) {
  return (
    <header className="top">
      <div className="wrap bar">
        <To at={at} path="/" className="mark">
          Acquis
        </To>
        <nav className="places" aria-label="Main">
          <Places at={at} path={path} />
        </nav>
        <details className="menu">
          <summary>Menu</summary>
          <nav className="sheet two-columns" aria-label="Main, in a menu">
            <Places at={at} path={path} />
          </nav>
        </details>
        <button type="button" className="theme" data-theme-switch aria-label="Switch between light and dark">
          <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
            <circle cx="10" cy="10" r="7.2" />
            <path d="M10 2.8a7.2 7.2 0 0 1 0 14.4Z" fill="currentColor" />
          </svg>
        </button>
        <DayControl at={at} path={path} />
      </div>
    </header>
  );
}
