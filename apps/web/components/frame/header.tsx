import { SearchForm } from '@/components/search/search-form';
import type { DayContext } from '@/site/day';
import { headerPlaces } from '@/site/navigation';
import { words } from '@/words/frame';
import { shared } from '@/words/shared';
import { DayControl } from './day-control';
import { To } from './link';
import { Menu } from './menu';
import { Places } from './places';

/** Wordmark, places, search, the switch of light and dark, the day control. */
export function Header({ at, path }: { readonly at: DayContext; readonly path: string }) {
  return (
    <header className="top">
      <div className="wrap bar">
        <To at={at} path="/" className="mark">
          {shared.siteName}
        </To>
        <nav className="places" aria-label={words.mainPlaces}>
          <Places at={at} path={path} places={headerPlaces} />
        </nav>
        <Menu at={at} path={path} />
        <SearchForm at={at} label={words.searchFromAnywhere} className="find" />
        <button type="button" className="theme" data-theme-switch aria-label={words.switchTheme}>
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
