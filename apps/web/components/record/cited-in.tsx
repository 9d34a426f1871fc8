import type { Citation } from '@acquis/domain';
import { acquis } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';

/** The sources of one row, small. */
export function CitedIn({
  at,
  citations = [],
}: {
  readonly at: DayContext;
  readonly citations?: readonly Citation[] | undefined;
}) {
  if (citations.length === 0) return null;
  const view = acquis.at(at.day);
  return (
    <span className="note">
      {citations.map(({ source, locator }, index) => (
        <span key={`${source} ${locator ?? ''}`}>
          {index > 0 && '; '}
          <To at={at} path={pathOf({ collection: 'sources', id: source })}>
            {view.nameOf({ collection: 'sources', id: source })}
          </To>
          {locator && `, ${locator}`}
        </span>
      ))}
    </span>
  );
}
