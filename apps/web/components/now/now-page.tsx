import { score } from '@acquis/charts';
import { acquis, formatEdtf } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { ScoreFigure } from '@/components/timeline/score-figure';
import type { DayContext } from '@/site/day';
import { TrackNow } from './track-now';

function weekday(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Where things stand on the day, track by track, and all of it at true scale. */
export function NowPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  return (
    <Shell at={at} path="/">
      <p className="crumbs">
        {weekday(at.day)}, {formatEdtf(at.day)}
      </p>
      <h1>{at.pinned ? 'Where the negotiations stood' : 'Where the negotiations stand'}</h1>
      <p className="answer mt-4">
        States negotiate at the United Nations over responsible conduct in the use of information and communications
        technologies, over fighting cybercrime together, and over weapons that select targets by themselves. This is the
        record of what they agreed, who stood where, and what comes next.
      </p>
      <div className="tracks">
        {view.now().map((now) => (
          <TrackNow key={now.track.id} at={at} view={view} now={now} />
        ))}
      </div>
      <section className="part">
        <h2>Negotiations since 1998, at true scale</h2>
        <p className="sub">
          One lane a process: its life as a band, meetings as bars, decisions as dots. Each leads to its record.{' '}
          <To at={at} path="/timeline">
            The whole timeline
          </To>
        </p>
        <ScoreFigure at={at} score={score(view)} />
      </section>
    </Shell>
  );
}
