import { type TallyFigures, tallyBarOf } from '@acquis/charts';
import { percent } from '@/site/percent';

/** How the members of a group voted, as one small bar. Decoration: the figures beside it say the same. */
export function GroupBar({ tally }: { readonly tally: TallyFigures }) {
  const { total, segments } = tallyBarOf(tally);
  return (
    <svg className="group-bar" aria-hidden="true">
      {segments.map(({ vote, count, start }) => (
        <rect
          key={vote}
          className={`v-${vote}`}
          x={percent(start / total)}
          width={percent(count / total)}
          height="14"
        />
      ))}
    </svg>
  );
}
