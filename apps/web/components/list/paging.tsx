import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { pagesNear } from '@/site/pages-near';
import { words } from '@/words/list';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  readonly listing: {
    readonly page: number;
    readonly pages: number;
    readonly queryOfPage: (page: number) => string;
  };
}

/** The pages of a list: the ends and the neighbours of the one shown. */
export function Paging({ at, path, listing }: Props) {
  const { page, pages, queryOfPage } = listing;
  if (pages === 1) return null;
  return (
    <nav aria-label={words.pages} className="mt-6 no-print">
      <ul className="chips">
        {pagesNear(page, pages).map((number, index) =>
          number === null ? (
            <li key={`gap ${index < 2 ? 'before' : 'after'}`} className="quiet" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <To at={at} path={`${path}${queryOfPage(number)}`} aria-current={number === page ? 'page' : undefined}>
                <span className="sr-only">{words.page} </span>
                {number}
              </To>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
