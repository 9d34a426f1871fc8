import { formatEdtf, version } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { type DayContext, hrefOn } from '@/site/day';
import { siteUrl } from '@/site/settings';
import { storyHeads, storyPath } from '@/site/stories';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import { AfterStory } from './after';
import { NotYetTold } from './not-yet-told';
import { StorySources } from './sources';
import { storyBy } from './stories';
import type { Story } from './story';
import { storyOn } from './telling';

interface Props {
  readonly at: DayContext;
  readonly story: Story;
}

/** The story after this one. */
function Next({ at, slug }: { readonly at: DayContext; readonly slug: string }) {
  const index = storyHeads.findIndex((head) => head.slug === slug);
  const next = storyHeads[(index + 1) % storyHeads.length];
  if (!next) return null;
  const { name, head } = storyOn(storyBy(next.slug), at);
  return (
    <p className="next-story">
      <span className="sub">{words.nextStory}</span>
      <To at={at} path={storyPath(next.slug)}>
        {name}
      </To>
      {head && <span className="about">{head.about}</span>}
    </p>
  );
}

/** A story: its finding, its text with live figures, what it rests on, and where to go from it. */
export function StoryPage({ at, story }: Props) {
  const path = storyPath(story.slug);
  const { telling, head, name, cited, upTo } = storyOn(story, at);
  const permalink = `${siteUrl()}${hrefOn(at.day, path)}`;
  return (
    <Shell at={at} path={path}>
      <Crumbs
        at={at}
        places={[
          { path: '/', name: shared.siteName },
          { path: '/stories', name: words.stories },
        ]}
        here={name}
      />
      <article className="story">
        <header>
          <h1>{name}</h1>
          {head && <p className="about">{head.about}</p>}
          {telling && <p className="answer mt-5">{telling.answer}</p>}
        </header>
        {telling ? (
          <>
            <div className="story-text">{telling.body}</div>
            <AfterStory at={at} story={story} />
            <StorySources at={at} cited={cited} />
            <section className="part">
              <h2>{words.permanentAddress}</h2>
              <p className="sub">
                {words.permanentAddressTold(formatEdtf(at.day), version, formatEdtf(upTo))}
                <br />
                <a href={permalink}>{permalink}</a>
              </p>
            </section>
          </>
        ) : (
          <NotYetTold at={at} path={path} cited={cited} upTo={upTo} />
        )}
        <Next at={at} slug={story.slug} />
      </article>
    </Shell>
  );
}
