import type { Now, View } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';
import { LatestDecisions, NextDates, StillOpen } from './track-parts';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly now: Now;
}

/** Where one track stands: what it is about, the state of play in a sentence, then what is next, open and decided. */
export function TrackNow({ at, view, now }: Props) {
  const { track, sentence } = now;
  return (
    <section className="track">
      <h2>
        <To at={at} path={pathOf({ collection: 'tracks', id: track.id })}>
          {track.shortName}
        </To>
      </h2>
      <p className="sub">{track.subject}</p>
      <div>
        <p className="state-of-play">{sentence}</p>
        <NextDates at={at} now={now} />
        <StillOpen at={at} view={view} now={now} />
        <LatestDecisions at={at} view={view} now={now} />
      </div>
    </section>
  );
}
