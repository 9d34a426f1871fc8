import { formatEdtf, lastChange, version } from '@acquis/domain';
import type { DayContext } from '@/site/day';
import { To } from './link';

const places = {
  '/data': 'Data and licence',
  '/methods': 'Methods',
  '/sources': 'Sources',
  '/discrepancies': 'Discrepancies',
  '/stories': 'Stories',
} as const;

/** Data version, last change, licence, and the ways to take the record away. */
export function Footer({ at }: { readonly at: DayContext }) {
  const asOf = at.pinned ? `?asOf=${at.day}` : '';
  return (
    <footer className="wrap">
      <div className="foot">
        <p>
          <b>Acquis</b>, the open observatory of United Nations cyber diplomacy
        </p>
        <p>
          Data version {version} · last change {formatEdtf(lastChange)} ·{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
        </p>
        <nav aria-label="About the record">
          <ul className="plain-list">
            {Object.entries(places).map(([path, name]) => (
              <li key={path}>
                <To at={at} path={path}>
                  {name}
                </To>
              </li>
            ))}
            <li>
              <a href="/data#terminal">Terminal</a>
            </li>
            <li>
              <a href="/v1">API</a>
            </li>
            <li>
              <a href="/developers/">For developers</a>
            </li>
            <li>
              <a href={`/v1/timeline.atom${asOf}`}>Feed</a>
            </li>
            <li>
              <a href={`/v1/timeline.ics${asOf}`}>Calendar</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
