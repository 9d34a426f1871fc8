import type { View } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import { type DayContext, pathOf } from '@/site/day';
import { expertSeats, expertSeatsInWords } from '@/site/participation';
import { words } from '@/words/participation';

/** Which States had a seat in each group of governmental experts. */
export function Experts({ at, view }: { readonly at: DayContext; readonly view: View }) {
  const seats = expertSeats(view);
  const { groups, rows } = seats;
  if (rows.length === 0) return null;
  return (
    <section className="part" id="experts">
      <h2>{words.expertsHeading}</h2>
      <p className="measure">{expertSeatsInWords(seats)}</p>
      <p className="sub">{words.expertsTold}</p>
      <Scroll className="tall mt-3" label={words.seatsInGroups}>
        <table className="table seats-table">
          <thead>
            <tr>
              <th scope="col">{words.state}</th>
              {groups.map(({ process }) => (
                <th key={process.id} scope="col">
                  <To at={at} path={`${pathOf({ collection: 'processes', id: process.id })}#room`}>
                    {process.shortName}
                  </To>
                </th>
              ))}
              <th scope="col" className="num">
                {words.seats}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ state, in: sat, total }) => (
              <tr key={state.id}>
                <th scope="row">
                  <To at={at} path={pathOf({ collection: 'states', id: state.id })}>
                    {state.title}
                  </To>
                </th>
                {groups.map(({ process, complete }, index) => (
                  <td key={process.id}>
                    {sat[index] ? (
                      <>
                        <span aria-hidden="true">●</span>
                        <span className="sr-only">{words.seat}</span>
                      </>
                    ) : (
                      <span className="quiet">
                        <span aria-hidden="true">·</span>
                        <span className="sr-only">{complete ? words.noSeat : words.noSeatRecorded}</span>
                      </span>
                    )}
                  </td>
                ))}
                <td className="num">{total}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.seatsNamed}</th>
              {groups.map(({ process }) => (
                <td key={process.id}>
                  {process.members.length}
                  {process.memberCount !== null && process.memberCount !== process.members.length
                    ? words.ofSeats(process.memberCount)
                    : ''}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </section>
  );
}
