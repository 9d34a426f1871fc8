import { acquis, type Reference } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';

interface Props {
  readonly at: DayContext;
  readonly title: string;
  readonly references: readonly Reference[];
}

/** Records whose names lie near to what was asked for. */
export function Suggestions({ at, title, references }: Props) {
  const view = acquis.at(at.day);
  const known = references.filter((reference) => view.isKnown(reference));
  if (known.length === 0) return null;
  return (
    <>
      <h2 className="mt-8 mb-2">{title}</h2>
      <ul className="rows">
        {known.map((reference) => {
          const [name, title] = [view.nameOf(reference), view.of(reference.collection).lookup(reference.id)?.title];
          return (
            <li key={reference.id}>
              <ToRecord at={at} to={reference}>
                {name}
              </ToRecord>
              {title !== name && <span className="note">{title}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
