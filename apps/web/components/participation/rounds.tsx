import { formatEdtf, objectionCounts, type View } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To, ToRecord } from '@/components/frame/link';
import { Table } from '@/components/frame/table';
import { type DayContext, pathOf } from '@/site/day';
import { eventsOf } from '@/site/participation';
import { words } from '@/words/participation';

const unknown = <span className="quiet">{words.unknown}</span>;

/** What is counted of a round. */
const numbers = [
  words.applied,
  words.accredited,
  words.notAccredited,
  words.objectorNamed,
  words.objectorInferred,
  words.objectorNotKnown,
  words.asOfRight,
];

/** Every round of accreditation with its numbers; what is not in the record is said to be unknown. */
export function Rounds({ at, view }: { readonly at: DayContext; readonly view: View }) {
  const rounds = eventsOf(view, ['round']);
  return (
    <section className="part" id="rounds">
      <h2>{words.roundsHeading}</h2>
      <p className="sub">
        {words.roundsTold}{' '}
        <To at={at} path="/methods#participation">
          {words.howCounted}
        </To>
      </p>
      {rounds.length === 0 && <p className="measure">{words.noRound}</p>}
      {rounds.length > 0 && (
        <Table
          label={words.roundsHeading}
          className="wide-table stacks"
          columns={[words.round, ...numbers, words.attested]}
          numbers={numbers}
        >
          {rounds.map((round) => {
            const { named, inferred, unknown: open } = objectionCounts(round, view);
            const known = round.notAccredited !== null;
            return (
              <tr key={round.id}>
                <th scope="row">
                  <To at={at} path={pathOf({ collection: 'accreditations', id: round.id })}>
                    {round.title}
                  </To>
                  <span className="quiet block font-normal">
                    {formatEdtf(round.on)}
                    {round.process && ', '}
                    {round.process && (
                      <ToRecord at={at} to={{ collection: 'processes', id: round.process }}>
                        {view.nameOf({ collection: 'processes', id: round.process })}
                      </ToRecord>
                    )}
                  </span>
                </th>
                <td className="num beside" data-of={numbers[0]}>
                  {round.applied ?? unknown}
                </td>
                <td className="num beside" data-of={numbers[1]}>
                  {round.accredited ?? unknown}
                </td>
                <td className="num beside" data-of={numbers[2]}>
                  {round.notAccredited ?? unknown}
                </td>
                <td className="num beside" data-of={numbers[3]}>
                  {known ? named : unknown}
                </td>
                <td className="num beside" data-of={numbers[4]}>
                  {known ? inferred : unknown}
                </td>
                <td className="num beside" data-of={numbers[5]}>
                  {known ? (open ?? unknown) : unknown}
                </td>
                <td className="num beside" data-of={numbers[6]}>
                  {round.asOfRight ?? unknown}
                </td>
                <td>
                  <Badge of={round.attestation} />
                </td>
              </tr>
            );
          })}
        </Table>
      )}
    </section>
  );
}
