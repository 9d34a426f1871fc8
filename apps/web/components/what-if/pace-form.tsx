import { type DayContext, hrefOf } from '@/site/day';
import { type AskedPace, usualPace } from '@/site/pace';
import { words } from '@/words/what-if';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  readonly asked: AskedPace;
}

/** The pace that is supposed: a plain form, its values in the address. */
export function PaceForm({ at, path, asked }: Props) {
  return (
    <form action={hrefOf(at, path)} method="get" className="asking no-print" aria-label={words.paceForm}>
      <label>
        <span className="sub block mb-1">{words.instrumentsDeposited}</span>
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
        <span className="sub block mb-1">{words.inEach}</span>
        <select className="field" name="per" defaultValue={asked.per}>
          <option value="year">{words.year}</option>
          <option value="month">{words.month}</option>
        </select>
      </label>
      <button className="go" type="submit">
        {words.suppose}
      </button>
      <p id="pace-help" className="sub w-full">
        {words.paceTold}
      </p>
    </form>
  );
}
