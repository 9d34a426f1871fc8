import type { State, View } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { briefPathOf } from '@/site/brief/address';
import type { DayContext } from '@/site/day';
import { words } from '@/words/brief';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly state: State;
}

/** The briefs on a state, one a track. */
export function BriefLinks({ at, view, state }: Props) {
  const tracks = view.tracks.all().toSorted((a, b) => a.position - b.position);
  return (
    <ul className="chips mt-3 no-print">
      {tracks.map(({ id, shortName }) => (
        <li key={id}>
          <To at={at} path={briefPathOf({ state: state.id, track: id })}>
            {words.briefOn(shortName)}
          </To>
        </li>
      ))}
    </ul>
  );
}
