import { score } from '@acquis/charts';
import { acquis, formatEdtf } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { storyBy } from '@/components/stories/stories';
import { storyOn } from '@/components/stories/telling';
import { ScoreFigure } from '@/components/timeline/score-figure';
import type { DayContext } from '@/site/day';
import { storyHeads } from '@/site/stories';
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
      <p className="answer opening mt-4">
        States negotiate at the United Nations over their conduct in cyberspace, over cooperation against cybercrime and
        over weapons that select targets by themselves. Acquis shows what they agreed, who stood where and what comes
        next.
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
      <ToRead at={at} />
    </Shell>
  );
}

/** The stories that can be told on the day. */
function ToRead({ at }: { readonly at: DayContext }) {
  const stories = storyHeads.map(({ slug }) => storyOn(storyBy(slug), at).head).filter((head) => head !== undefined);
  if (stories.length === 0) return null;
  return (
    <section className="part">
      <h2>Read</h2>
      <p className="sub">
        Guided readings in our own words; every figure in them is computed from the record on the day of the page.
      </p>
      <ul className="to-read">
        {stories.map(({ slug, title, question }) => (
          <li key={slug}>
            <To at={at} path={`/stories/${slug}`}>
              {title}
            </To>
            <span>{question}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
