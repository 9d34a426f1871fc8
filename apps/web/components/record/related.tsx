import { type CollectionName, inListOrder, type Reference, type View } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { collectionPlaces } from '@/site/navigation';
import { words } from '@/words/record';

const shown = 12;

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly reference: Reference;
  /** Collections whose references the page shows elsewhere. */
  readonly shownAbove: readonly CollectionName[];
  /** Whether the page shows a record elsewhere. */
  readonly shows?: ((reference: Reference) => boolean) | undefined;
}

interface GroupProps {
  readonly at: DayContext;
  readonly view: View;
  readonly name: CollectionName;
  readonly ids: ReadonlySet<string>;
}

function Names({
  at,
  view,
  references,
}: {
  readonly at: DayContext;
  readonly view: View;
  readonly references: readonly Reference[];
}) {
  return (
    <ul className="names">
      {references.map((reference) => (
        <li key={reference.id}>
          <ToRecord at={at} to={reference}>
            {view.nameOf(reference)}
          </ToRecord>
        </li>
      ))}
    </ul>
  );
}

function Group({ at, view, name, ids }: GroupProps) {
  const references = inListOrder(view, name)
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => ({ collection: name, id }));
  const rest = references.slice(shown);
  return (
    <>
      <Names at={at} view={view} references={references.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="rest">
          <summary className="sub">{words.andMore(rest.length)}</summary>
          <Names at={at} view={view} references={rest} />
        </details>
      )}
    </>
  );
}

/** The records that refer to a record, by collection. */
export function Related({ at, view, reference, shownAbove, shows }: Props) {
  const groups = new Map<CollectionName, Set<string>>();
  for (const link of view.backLinks(reference)) {
    const { collection, id } = link;
    if (
      shows?.(link) ||
      shownAbove.includes(collection) ||
      (collection === reference.collection && id === reference.id)
    )
      continue;
    const ids = groups.get(collection) ?? new Set();
    groups.set(collection, ids.add(id));
  }
  if (groups.size === 0) return null;
  return (
    <section className="part related" id="referring">
      <h2>{words.referringRecords}</h2>
      {collectionPlaces.map(({ path, name, collection }) => {
        const ids = groups.get(collection);
        return (
          ids && (
            <div key={path} className="mt-4">
              <h3 className="mb-1">
                {name} <span className="quiet font-normal">{ids.size}</span>
              </h3>
              <Group at={at} view={view} name={collection} ids={ids} />
            </div>
          )
        );
      })}
    </section>
  );
}
