import type { ComparedLine, SideBySide } from '@acquis/analysis/compare';
import type { CollectionName } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { words } from '@/words/compare';

interface Props {
  readonly at: DayContext;
  readonly name: CollectionName;
  readonly compared: SideBySide;
}

function Values({
  at,
  line,
  index,
  of,
}: {
  readonly at: DayContext;
  readonly line: ComparedLine;
  readonly index: number;
  readonly of: string;
}) {
  const items = line.values[index] ?? [];
  return (
    <td data-of={of}>
      {items.length === 0 ? (
        <span className="quiet">{words.nothingInRecord}</span>
      ) : (
        <ul className="plain-list">
          {items.map((item) => (
            <li key={item.text}>
              <ToRecord at={at} to={item.reference}>
                {item.text}
              </ToRecord>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** Facts at a glance, a line each, a record a column; whether a line differs is said in words. */
export function ComparedTable({ at, name, compared: { records, lines } }: Props) {
  return (
    <table className="table compared">
      <thead>
        <tr>
          <td />
          {records.map(({ id, short, attestation }) => (
            <th key={id} scope="col">
              <ToRecord at={at} to={{ collection: name, id }}>
                {short}
              </ToRecord>{' '}
              <Badge of={attestation} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.label} className={line.differs ? words.differs : undefined}>
            <th scope="row">
              {line.label}
              <span className="note">{line.differs ? words.differs : words.theSame}</span>
            </th>
            {records.map(({ id, short }, index) => (
              <Values key={id} at={at} line={line} index={index} of={short} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
