import { type DayContext, hrefOf } from '@/site/day';
import { type AskedPace, usualPace } from '@/site/pace';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  readonly asked: AskedPace;
}

/** The pace that is supposed: a plain form, its values in the address. */
export function PaceForm({ at, path, asked }: Props) {
  return (
    <form action={hrefOf(at, path)} method="get" className="asking no-print" aria-label="The pace supposed">
      <label>
        <span className="sub block mb-1">Instruments deposited</span>
        <input
          className="field number"
          name="pace"
          inputMode="decimal"
          required
          defaultValue={asked.written ?? usualPace.instruments}
          aria-describedby="pace-help"
        />
      </label>
      <label>
        <span className="sub block mb-1">in each</span>
        <select className="field" name="per" defaultValue={asked.per}>
          <option value="year">year</option>
          <option value="month">month</option>
        </select>
      </label>
      <button className="go" type="submit">
        Suppose it
      </button>
      <p id="pace-help" className="sub w-full">
        A number above 0; 0.5 a year is one every second year.
      </p>
    </form>
  );
}
