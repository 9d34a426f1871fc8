import { type DatedHappening, earliest } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Scroll } from '@/components/frame/scroll';
import type { DayContext } from '@/site/day';
import { overlap, periodOf } from '@/site/period';
import type { TimelineQuestion } from '@/site/timeline';
import { words } from '@/words/timeline';

const height = 44;

interface Props {
  readonly at: DayContext;
  readonly question: TimelineQuestion;
  /** Every happening that passes the filters, whatever the period. */
  readonly happenings: readonly DatedHappening[];
}

/** Every year as a bar of its events: choosing one makes it the period. */
export function YearStrip({ at, question, happenings }: Props) {
  const { whole, period, isWhole, queryWith } = question;
  const first = Number(whole.from.slice(0, 4));
  const years = Array.from({ length: Number(whole.to.slice(0, 4)) - first + 1 }, (_, index) => String(first + index));
  const numbers = new Map<string, number>();
  for (const { on } of happenings) {
    const year = earliest(on).slice(0, 4);
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
  }
  const most = Math.max(1, ...years.map((year) => numbers.get(year) ?? 0));
  return (
    <>
      <Scroll className="year-strip no-print" label={words.eventsByYear}>
        <ol>
          {years.map((year) => {
            const number = numbers.get(year) ?? 0;
            const high = number === 0 ? 0 : Math.max(2, Math.round((number / most) * height));
            const chosen = !isWhole && overlap(period, periodOf(year));
            return (
              <li key={year}>
                <To
                  at={at}
                  path={`/timeline${queryWith({ from: year, to: year })}`}
                  aria-label={`${year}: ${words.events(number)}`}
                  aria-current={chosen ? 'true' : undefined}
                >
                  <svg aria-hidden="true" viewBox={`0 0 10 ${height}`} preserveAspectRatio="none">
                    <rect x="1" width="8" y={height - high} height={high} />
                  </svg>
                  <span
                    className="year"
                    data-year={Number(year) % 5 === 0 || year === years[0] ? year : `’${year.slice(2)}`}
                  />
                </To>
              </li>
            );
          })}
        </ol>
      </Scroll>
      <p className="sub opens-at-end no-print mt-1">← {words.opensAtEnd}</p>
    </>
  );
}
