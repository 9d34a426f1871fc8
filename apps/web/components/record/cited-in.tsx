import type { Citation, View } from '@acquis/domain';
import { acquis } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/record';

/** Sources named at once, and how many more there may be before they are folded. */
const most = { shown: 3, over: 2 };

interface NamesProps {
  readonly at: DayContext;
  readonly view: View;
  readonly citations: readonly Citation[];
}

function Names({ at, view, citations }: NamesProps) {
  return citations.map(({ source, locator }, index) => (
    <span key={`${source} ${locator ?? ''}`}>
      {index > 0 && '; '}
      <To at={at} path={pathOf({ collection: 'sources', id: source })}>
        {view.nameOf({ collection: 'sources', id: source })}
      </To>
      {locator && `, ${locator}`}
    </span>
  ));
}

/** The sources of one row, small; those beyond a few open on demand. */
export function CitedIn({
  at,
  citations = [],
}: {
  readonly at: DayContext;
  readonly citations?: readonly Citation[] | undefined;
}) {
  if (citations.length === 0) return null;
  const view = acquis.at(at.day);
  const shown = citations.length > most.shown + most.over ? most.shown : citations.length;
  const rest = citations.slice(shown);
  return (
    <span className="note">
      <Names at={at} view={view} citations={citations.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.moreSources(rest.length)}</summary>
          <Names at={at} view={view} citations={rest} />
        </details>
      )}
    </span>
  );
}
