import { score } from '@acquis/charts';
import { acquis, formatEdtf } from '@acquis/domain';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { storyBy } from '@/components/stories/stories';
import { storyOn } from '@/components/stories/telling';
import { ScoreFigure } from '@/components/timeline/score-figure';
import type { DayContext } from '@/site/day';
import { storyHeads } from '@/site/stories';
import { words } from '@/words/now';
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
      <h1>{at.pinned ? words.stoodThen : words.standNow}</h1>
      <p className="answer opening mt-4">{words.introduction}</p>
      <div className="tracks">
        {view.now().map((now) => (
          <TrackNow key={now.track.id} at={at} view={view} now={now} />
        ))}
      </div>
      <section className="part">
        <h2>{words.scoreSince}</h2>
        <p className="sub">
          {words.scoreTold}{' '}
          <To at={at} path="/timeline">
            {words.wholeTimeline}
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
      <h2>{words.read}</h2>
      <p className="sub">{words.storiesTold}</p>
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
