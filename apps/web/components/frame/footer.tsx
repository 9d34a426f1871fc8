import { formatEdtf, lastChange, version } from '@acquis/domain';
import type { DayContext } from '@/site/day';
import { words } from '@/words/frame';
import { shared } from '@/words/shared';
import { To } from './link';

const places = {
  '/data': words.dataAndLicence,
  '/methods': words.methods,
  '/sources': words.sources,
  '/discrepancies': words.discrepancies,
  '/stories': words.stories,
} as const;

/** Data version, last change, licence, and the ways to take the record away. */
export function Footer({ at }: { readonly at: DayContext }) {
  const asOf = at.pinned ? `?asOf=${at.day}` : '';
  return (
    <footer className="wrap">
      <div className="foot">
        <p>
          <b>{shared.siteName}</b>
          {words.whatTheSiteIs}
        </p>
        <p>
          {words.dataVersion(version, formatEdtf(lastChange))}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            {shared.licence}
          </a>
        </p>
        <nav aria-label={words.aboutTheRecord}>
          <ul className="plain-list">
            {Object.entries(places).map(([path, name]) => (
              <li key={path}>
                <To at={at} path={path}>
                  {name}
                </To>
              </li>
            ))}
            <li>
              <a href="/data#terminal">{words.terminal}</a>
            </li>
            <li>
              <a href="/v1">{words.api}</a>
            </li>
            <li>
              <a href="/developers/">{words.developers}</a>
            </li>
            <li>
              <a href={`/v1/timeline.atom${asOf}`}>{words.feed}</a>
            </li>
            <li>
              <a href={`/v1/timeline.ics${asOf}`}>{shared.calendar}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
