import { formatEdtf, type View } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To, ToRecord } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import { type DayContext, pathOf, queryOf } from '@/site/day';
import { type ObjectedTo, type ObjectionOrder, objectedTo, objectionOrders } from '@/site/participation';
import { percent } from '@/site/percent';
import { words } from '@/words/participation';

const columns: Readonly<Record<ObjectionOrder, string>> = {
  objector: words.objector,
  organisation: words.organisation,
  type: words.whatItIs,
  seat: words.seatOfOrganisation,
};

/** Objectors with how many organisations each objected to, most first; those nobody is named for stand last. */
function byObjector(rows: readonly ObjectedTo[]): readonly (readonly ObjectedTo[])[] {
  const groups = new Map<string, ObjectedTo[]>();
  for (const row of rows) groups.set(row.by, [...(groups.get(row.by) ?? []), row]);
  return [...groups.values()].sort(
    (a, b) => Number(a[0]?.objector === null) - Number(b[0]?.objector === null) || b.length - a.length,
  );
}

function Objector({ at, row }: { readonly at: DayContext; readonly row: ObjectedTo }) {
  if (row.objector === null) return <span className="quiet">{words.noSourceNamesOne}</span>;
  return (
    <ToRecord at={at} to={{ collection: 'states', id: row.objector }}>
      {row.by}
    </ToRecord>
  );
}

function Bars({ at, groups }: { readonly at: DayContext; readonly groups: readonly (readonly ObjectedTo[])[] }) {
  const most = Math.max(1, ...groups.map(({ length }) => length));
  return (
    <ul className="bars mt-4">
      {groups.map((rows) => {
        const [first] = rows;
        if (!first) return null;
        return (
          <li key={first.by}>
            <span>
              <Objector at={at} row={first} />
            </span>
            <svg aria-hidden="true">
              <rect
                className={first.objector === null ? 'open' : undefined}
                x="0"
                y="3"
                height="12"
                width={percent(rows.length / most)}
              />
            </svg>
            <b>{rows.length}</b>
          </li>
        );
      })}
    </ul>
  );
}

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly order: ObjectionOrder;
}

/** Which State objected to which organisation, where a source says so; and to which it is not known who objected. */
export function Objections({ at, view, order }: Props) {
  const rows = objectedTo(view, order);
  const groups = byObjector(rows);
  const named = groups.filter(([first]) => first?.objector !== null);
  return (
    <section className="part" id="objections">
      <h2>{words.whoObjected}</h2>
      {rows.length === 0 ? (
        <p className="measure">{words.noObjection}</p>
      ) : (
        <>
          <p className="sub">{words.objectionsTold(rows.length, named.length)}</p>
          <Bars at={at} groups={groups} />
          <Scroll className="scroll mt-4" label={words.objections}>
            <table className="table wide-table stacks">
              <thead>
                <tr>
                  {objectionOrders.map((name) => (
                    <th key={name} scope="col" aria-sort={name === order ? 'ascending' : undefined}>
                      <To
                        at={at}
                        path={`/participation${queryOf({ sort: name === 'objector' ? undefined : name })}#objections`}
                      >
                        {columns[name]}
                        {name === order && ' ↑'}
                      </To>
                    </th>
                  ))}
                  <th scope="col">{words.howKnown}</th>
                  <th scope="col">{words.attested}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.event.id} ${row.organisation.id}`}>
                    <td data-of={words.objector}>
                      <Objector at={at} row={row} />
                    </td>
                    <th scope="row">
                      <To at={at} path={pathOf({ collection: 'stakeholders', id: row.organisation.id })}>
                        {row.organisation.title}
                      </To>
                    </th>
                    <td className="beside">{row.type}</td>
                    <td className="beside" data-of={words.seatOfOrganisation}>
                      {row.seat || <span className="quiet">{words.notRecorded}</span>}
                    </td>
                    <td className="beside">
                      <To at={at} path={pathOf({ collection: 'accreditations', id: row.event.id })}>
                        {row.basis === 'named' ? words.namedBySource : words.onlyInferred}
                      </To>
                      <span className="quiet block">{formatEdtf(row.event.on)}</span>
                    </td>
                    <td className="beside">
                      <Badge of={row.event.attestation} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </section>
  );
}
