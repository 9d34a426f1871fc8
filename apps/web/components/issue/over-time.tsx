import type { Spectrum, SpectrumStance } from '@acquis/charts';
import { count } from '@acquis/domain';
import { Scroll } from '@/components/frame/scroll';
import type { DayContext } from '@/site/day';
import { PositionMark } from './spectrum-mark';

function Cell({ at, marks }: { readonly at: DayContext; readonly marks: SpectrumStance['marks'] }) {
  return (
    <td>
      {marks.length > 0 && (
        <span className="year-marks">
          {marks.map((mark) => (
            <PositionMark key={mark.position} at={at} mark={mark} bare />
          ))}
        </span>
      )}
    </td>
  );
}

function finding({ stances, total, undated }: Spectrum): string {
  const taken = stances.filter(({ marks }) => marks.some(({ years }) => years)).length;
  const over = `over ${count(taken, 'stance')}`;
  return `${count(total - undated, 'dated position')} ${over}; for ${undated === 0 ? 'none' : undated} the record has no date`;
}

/** When the positions were stated, stance by stance. Nothing where fewer than two are dated. */
export function OverTime({ at, drawn }: { readonly at: DayContext; readonly drawn: Spectrum }) {
  const { stances, years, total, undated } = drawn;
  if (total - undated < 2) return null;
  return (
    <section className="part" id="over-time">
      <h2>When positions were stated</h2>
      <h3>{finding(drawn)}</h3>
      <p className="sub measure">
        One mark a position, in the earliest year it may be of: where the record gives a range of years, its first. What
        the record does not date stands in the last column, outside the scale.
      </p>
      <Scroll className="scroll" label="Positions by stance and year">
        <table className="table over-time">
          <thead>
            <tr>
              <th scope="col">Stance</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              {undated > 0 && <th scope="col">Undated</th>}
            </tr>
          </thead>
          <tbody>
            {stances
              .filter(({ marks }) => marks.length > 0)
              .map(({ id, label, marks }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  {years.map((year) => (
                    <Cell key={year} at={at} marks={marks.filter((mark) => mark.years?.[0] === year)} />
                  ))}
                  {undated > 0 && <Cell at={at} marks={marks.filter((mark) => mark.years === null)} />}
                </tr>
              ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
