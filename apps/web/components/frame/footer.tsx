import { formatEdtf, lastChange, version } from '@acquis/domain';
import type { DayContext } from '@/site/day';
import { collectionPlaces } from '@/site/navigation';
import { To } from './link';

/** Data version, last change, licence, and everything there is. */
export function Footer({ at }: { readonly at: DayContext }) {
  return (
    <footer className="wrap">
      <div className="foot">
        <nav aria-label="All collections">
          <ul className="plain-list">
            {collectionPlaces.map(({ path, name }) => (
              <li key={path}>
                <To at={at} path={path}>
                  {name}
                </To>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-3">
          Data version {version} · last change {formatEdtf(lastChange)} ·{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
        </p>
        <ul className="plain-list">
          <li>
            <a href="/v1">API</a>
          </li>
          <li>
            <To at={at} path="/methods">
              Methods
            </To>
          </li>
          <li>
            <To at={at} path="/data">
              Data and licence
            </To>
          </li>
          <li>
            <a href="/data#terminal">Terminal</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
