import type { Spectrum, SpectrumStance } from '@acquis/charts';
import { Scroll } from '@/components/frame/scroll';
import type { DayContext } from '@/site/day';
import { words } from '@/words/issue';
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
  const over = words.overStances(taken);
  return words.datedAndUndated(total - undated, over, undated);
}

/** When the positions were stated, stance by stance. Nothing where fewer than two are dated. */
export function OverTime({ at, drawn }: { readonly at: DayContext; readonly drawn: Spectrum }) {
  const { stances, years, total, undated } = drawn;
  if (total - undated < 2) return null;
  return (
    <section className="part" id="over-time">
      <h2>{words.whenStated}</h2>
      <h3>{finding(drawn)}</h3>
      <p className="sub measure">{words.overTimeTold}</p>
      <Scroll className="scroll" label={words.byStanceAndYear}>
        <table className="table over-time">
          <thead>
            <tr>
              <th scope="col">{words.stance}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              {undated > 0 && <th scope="col">{words.undated}</th>}
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
