import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { overlap, type Period, periodInWords, presets, shifted, wider, written } from '@/site/period';
import type { TimelineQuestion } from '@/site/timeline';
import { words } from '@/words/timeline';

interface Props {
  readonly at: DayContext;
  readonly question: TimelineQuestion;
}

/** The periods to turn to: the whole, its decades, twelve months; and from the one shown, earlier, later, wider. */
export function PeriodLinks({ at, question: { whole, period, isWhole, queryWith } }: Props) {
  const same = (other: Period) => other.from === period.from && other.to === period.to;
  const pathTo = (other: Period) =>
    `/timeline${queryWith(other.from === whole.from && other.to === whole.to ? { from: undefined, to: undefined } : written(other))}`;
  const [before, after, out] = isWhole ? [] : [shifted(period, -1), shifted(period, 1), wider(period, whole)];
  return (
    <nav aria-label={words.period} className="no-print">
      <ul className="chips mt-4">
        {presets(whole, at.day).map((preset) => (
          <li key={preset.name}>
            <To at={at} path={pathTo(preset)} aria-current={same(preset) ? 'true' : undefined}>
              {preset.name}
            </To>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <ul className="chips beside mt-2">
          {before && overlap(before, whole) && (
            <li>
              <To at={at} path={pathTo(before)} rel="prev">
                ← <span className="sr-only">{words.earlier} </span>
                {periodInWords(before)}
              </To>
            </li>
          )}
          {out && (
            <li>
              <To at={at} path={pathTo(out)}>
                {words.zoomOut(periodInWords(out))}
              </To>
            </li>
          )}
          {after && overlap(after, whole) && (
            <li>
              <To at={at} path={pathTo(after)} rel="next">
                <span className="sr-only">{words.later} </span>
                {periodInWords(after)} →
              </To>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
