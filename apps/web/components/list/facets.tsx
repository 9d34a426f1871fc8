import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import type { FacetGroup } from '@/site/listing';
import { words } from '@/words/list';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  readonly groups: readonly FacetGroup[];
  /** A facet with more values than these is closed at first. */
  readonly fewValues?: number;
}

function Values({ at, path, group }: { readonly at: DayContext; readonly path: string; readonly group: FacetGroup }) {
  return (
    <ul className="chips">
      {group.values.map(({ value, words, count, chosen, query }) => (
        <li key={value}>
          <To at={at} path={`${path}${query}`} aria-current={chosen ? 'true' : undefined}>
            {words} <span className="n">{count}</span>
          </To>
        </li>
      ))}
    </ul>
  );
}

/** What a list can be narrowed by. Each value is a link with its count under all other filters. */
export function Facets({ at, path, groups, fewValues = 6 }: Props) {
  if (groups.length === 0) return null;
  return (
    <aside aria-label={words.narrow} className="rail no-print" data-narrowed>
      <details className="narrow" open={groups.some(({ values }) => values.some(({ chosen }) => chosen))}>
        <summary>{words.narrow}</summary>
        {groups.map((group) => {
          const open = group.values.length <= fewValues || group.values.some(({ chosen }) => chosen);
          return (
            <details key={group.name} className="facet" open={open}>
              <summary>{group.label}</summary>
              <Values at={at} path={path} group={group} />
            </details>
          );
        })}
      </details>
    </aside>
  );
}
