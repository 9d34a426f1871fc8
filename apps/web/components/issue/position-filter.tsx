import type { Spectrum } from '@acquis/charts';
import { capitalised, voices, voiceWords } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { To } from '@/components/frame/link';
import { type DayContext, hrefOf } from '@/site/day';
import { datings, type PositionQuery } from '@/site/positions';
import { words } from '@/words/issue';

interface Props {
  readonly at: DayContext;
  readonly path: string;
  readonly drawn: Spectrum;
  readonly asked: PositionQuery;
}

/** What the table of positions can be narrowed by: a plain form, its values in the address. */
export function PositionFilter({ at, path, drawn, asked }: Props) {
  const { stance, voice, dated, sort, descending } = asked;
  return (
    <form
      action={`${hrefOf(at, path)}#positions`}
      method="get"
      className="flex flex-wrap items-end gap-x-4 gap-y-3 mb-4 no-print"
    >
      <Choice
        name="stance"
        label={words.stance}
        all={words.allStances}
        chosen={stance}
        options={drawn.stances.map(({ id, label }) => [id, label])}
      />
      <Choice
        name="voice"
        label={words.voice}
        all={words.allVoices}
        chosen={voice}
        options={voices.map((each) => [each, capitalised(voiceWords[each])])}
      />
      <Choice name="dated" label={words.date} all={words.anyDate} chosen={dated} options={Object.entries(datings)} />
      <input type="hidden" name="sort" value={`${descending ? '-' : ''}${sort}`} />
      <button className="go" type="submit">
        {words.show}
      </button>
      {(stance || voice || dated) && (
        <To at={at} path={`${path}#positions`} className="sans text-sm pb-2">
          {words.showAll}
        </To>
      )}
    </form>
  );
}
