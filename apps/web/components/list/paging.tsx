import type { CollectionName } from '@acquis/domain';
import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import type { Listing } from '@/site/listing';

interface Props<K extends CollectionName> {
  readonly at: DayContext;
  readonly path: string;
  readonly listing: Listing<K>;
}

/** The pages of a list. */
export function Paging<K extends CollectionName>({ at, path, listing }: Props<K>) {
  const { page, pages, queryOfPage } = listing;
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages" className="mt-6 no-print">
      <ul className="chips">
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <To at={at} path={`${path}${queryOfPage(number)}`} aria-current={number === page ? 'page' : undefined}>
              <span className="sr-only">Page </span>
              {number}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}
