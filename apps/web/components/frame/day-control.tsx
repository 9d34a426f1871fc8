import { formatEdtf, formatEdtfShort } from '@acquis/domain';
import { MonthCalendar } from '@/components/days/month-calendar';
import { type DayContext, hrefToDay } from '@/site/day';
import { type EventfulDay, eventfulNear } from '@/site/eventful-days';
import { monthOf } from '@/site/month';
import { firstDay } from '@/site/navigation';
import { isThereOn } from '@/site/subject';
import { words as interfaceWords } from '@/words/frame';

interface Props {
  readonly at: DayContext;
  readonly path: string;
}

/** Moves the whole site to another day: a calendar, the eventful days next to this one, a form. None of it needs a script. */
export function DayControl({ at, path }: Props) {
  const { before, after } = eventfulNear(at.day, at.today);
  return (
    <details className={at.pinned ? 'day past' : 'day'} name="header" data-days>
      <summary>
        <span className={at.pinned ? 'sr-only' : 'max-sm:sr-only'}>
          {interfaceWords.asKnown}
          {at.pinned && interfaceWords.asKnownOn}{' '}
        </span>
        {at.pinned ? formatEdtfShort(at.day) : <span className="max-sm:capitalize">{interfaceWords.today}</span>}
      </summary>
      <section className="sheet" aria-label={interfaceWords.chooseDay}>
        {at.pinned && (
          <p className="mb-3">
            <a href={path}>{interfaceWords.backToToday(formatEdtf(at.today))}</a>
          </p>
        )}
        <MonthCalendar at={at} month={monthOf(at.day)} path={path} />
        <p className="quiet dots-told">{interfaceWords.dotsTold}</p>
        <dl className="nearest">
          {before && <Near at={at} path={path} words={interfaceWords.dayBefore} near={before} />}
          {after && <Near at={at} path={path} words={interfaceWords.dayAfter} near={after} />}
        </dl>
        <form action="/at" method="get">
          <label>
            <span className="quiet block mb-1">{interfaceWords.endOfDay}</span>
            <input
              className="field"
              type="date"
              name="day"
              required
              min={firstDay}
              max={at.today}
              defaultValue={at.day}
            />
          </label>
          <input type="hidden" name="path" value={path} />
          <button className="go" type="submit">
            {interfaceWords.goToDay}
          </button>
        </form>
      </section>
    </details>
  );
}

function Near({ at, path, words, near }: Props & { readonly words: string; readonly near: EventfulDay }) {
  const { day, happenings } = near;
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        <a href={hrefToDay(at, day, isThereOn(day, path) ? path : '/')}>{formatEdtfShort(day)}</a>
        <span className="quiet line-clamp-2">
          {happenings[0]?.title}
          {happenings.length > 1 && interfaceWords.andMoreEvents(happenings.length - 1)}
        </span>
      </dd>
    </div>
  );
}
