import { formatEdtf, objectionCounts, type View } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { To, ToRecord } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import { type DayContext, pathOf } from '@/site/day';
import { eventsOf } from '@/site/participation';

const unknown = <span className="quiet">unknown</span>;

/** Every round of accreditation with its numbers; what is not in the record is said to be unknown. */
export function Rounds({ at, view }: { readonly at: DayContext; readonly view: View }) {
  const rounds = eventsOf(view, ['round']);
  return (
    <section className="part" id="rounds">
      <h2>Rounds of accreditation</h2>
      <p className="sub">
        Organisations without consultative status that applied, by what became of it; and of those not accredited, for
        how many the objector is known. A source must name the State: an inference counts as inferred, and names nobody
        here.{' '}
        <To at={at} path="/methods#participation">
          How this is counted
        </To>
      </p>
      {rounds.length === 0 && <p className="measure">No round of accreditation was in the record on this day.</p>}
      {rounds.length > 0 && (
        <Scroll className="scroll" label="Rounds of accreditation">
          <table className="table wide-table">
            <thead>
              <tr>
                <th scope="col">Round</th>
                <th scope="col" className="num">
                  Applied
                </th>
                <th scope="col" className="num">
                  Accredited
                </th>
                <th scope="col" className="num">
                  Not accredited
                </th>
                <th scope="col" className="num">
                  Objector named
                </th>
                <th scope="col" className="num">
                  Only inferred
                </th>
                <th scope="col" className="num">
                  Not known
                </th>
                <th scope="col" className="num">
                  As of right
                </th>
                <th scope="col">Attested</th>
              </tr>
            </thead>
            <tbody>
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
                    <td className="num">{round.applied ?? unknown}</td>
                    <td className="num">{round.accredited ?? unknown}</td>
                    <td className="num">{round.notAccredited ?? unknown}</td>
                    <td className="num">{known ? named : unknown}</td>
                    <td className="num">{known ? inferred : unknown}</td>
                    <td className="num">{known ? (open ?? unknown) : unknown}</td>
                    <td className="num">{round.asOfRight ?? unknown}</td>
                    <td>
                      <Badge of={round.attestation} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
